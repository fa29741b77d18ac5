namespace E4Bot.Domain.Tests.Rule05_Coverage;

/// <summary>The sentences that say a defect, as an appreciation would hold them.</summary>
internal static class Mentions
{
    public const string Assets = "Défaut de couverture des compétences du bloc : « Gérer le patrimoine informatique » non évaluable.";

    public const string Environment = "Défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.";
}
