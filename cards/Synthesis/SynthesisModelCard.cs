using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Synthesis;

/// <summary>A link to a blank tableau de synthèse, shown to the one who asked.</summary>
public static class SynthesisModelCard
{
    public static AdaptiveCard Of(Candidate candidate, Uri link) => new()
    {
        FallbackText = "Un document est prêt.",
        Body =
        [
            Blocks.Heading("Tableau de synthèse à remplir"),
            Blocks.Labelled("Personne candidate", $"{candidate.FullName}, {Words.Of(candidate.Number)}, {Words.Of(candidate.Speciality)}"),
            Blocks.Line("Ce lien s'ouvre avec votre compte professionnel, et pour les seules personnes autorisées. Le fichier, lui, se donne à la personne candidate."),
            Blocks.Actions(new OpenUrlAction(link.AbsoluteUri) { Title = "Télécharger le modèle", Style = "positive" }),
        ],
    };
}
