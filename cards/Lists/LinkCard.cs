using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;

namespace E4Bot.Cards.Lists;

/// <summary>A short-lived link to a sheet, shown to the one who asked.</summary>
public static class LinkCard
{
    public static AdaptiveCard Of(AppreciationSheet sheet, Uri link, int minutes) => new()
    {
        FallbackText = "Un document est prêt.",
        Body =
        [
            Blocks.Heading($"Fiche d'appréciation, version {sheet.Version}"),
            Blocks.Labelled("Personne candidate", $"{sheet.Candidate.FullName}, {Words.Of(sheet.Candidate.Number)}"),
            Blocks.Line($"Ce lien n'est montré qu'à vous et vaut {Typography.Count(minutes, "minute")}."),
            Blocks.Actions(
                new OpenUrlAction(link.AbsoluteUri) { Title = "Ouvrir le PDF", Style = "positive" },
                new ExecuteAction { Title = "Retour", Verb = Verbs.Refresh, Data = new ActionData { Candidate = sheet.Candidate.Number.Value } }),
        ],
    };
}
