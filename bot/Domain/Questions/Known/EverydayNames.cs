using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Questions.Known;

/// <summary>What teachers call the lines of the grid that ships with the program. A grid that does not have a line does not have its names.</summary>
internal static class EverydayNames
{
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["rendre-compte"] = ["travail en équipe", "travail en équipe projet", "équipe projet", "compte rendu", "rendre compte", "contribution personnelle", "transversale", "compétence transversale", "ligne transversale"],
        ["patrimoine"] = ["patrimoine", "le patrimoine", "gestion du patrimoine", "patrimoine informatique", "parc informatique", "gestion de parc"],
        ["incidents"] = ["incident", "incidents", "gestion des incidents", "assistance", "demandes d'assistance", "incidents et demandes", "support utilisateur", "support aux utilisateurs"],
        ["presence-en-ligne"] = ["présence en ligne", "présence web", "site web", "sites web", "présence internet", "développer la présence"],
        ["mode-projet"] = ["mode projet", "gestion de projet", "gestion de projets", "conduite de projet", "travail en mode projet", "en mode projet"],
        ["mise-a-disposition"] = ["mise à dispo", "mise à disposition", "mise à disposition d'un service", "mise à disposition des services", "mise à disposition de services", "mettre à dispo", "déploiement", "déploiement de service", "déploiement d'un service"],
        ["developpement-professionnel"] = ["veille", "veille techno", "veille technologique", "veille informationnelle", "dev pro", "développement pro", "développement professionnel", "dév professionnel", "identité professionnelle"],
    };

    public static IReadOnlyList<string> Of(CompetenceId line) => Names.GetValueOrDefault(line.Value, []);
}
