using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Lists;

/// <summary>A short-lived link to a document, shown to the one who asked.</summary>
public static class LinkCard
{
    public static AdaptiveCard Of(AppreciationSheet sheet, Uri link, int minutes) => Of(
        $"Fiche d'appréciation, version {sheet.Version}",
        sheet.Candidate,
        link,
        minutes,
        new ExecuteAction { Title = "Retour", Verb = Verbs.Refresh, Data = new ActionData { Candidate = sheet.Candidate.Number.Value } });

    public static AdaptiveCard Of(ConformityNotice notice, Uri link, int minutes) =>
        Of($"Contrôle de conformité : notification {notice.Number}", notice.Candidate, link, minutes, NoticeCard.Back(notice));

    private static AdaptiveCard Of(string heading, Candidate candidate, Uri link, int minutes, CardAction back) => new()
    {
        FallbackText = "Un document est prêt.",
        Body =
        [
            Blocks.Heading(heading),
            Blocks.Labelled("Personne candidate", $"{candidate.FullName}, {Words.Of(candidate.Number)}"),
            Blocks.Line($"Ce lien n'est montré qu'à vous et vaut {Typography.Count(minutes, "minute")}."),
            Blocks.Actions(
                new OpenUrlAction(link.AbsoluteUri) { Title = "Ouvrir le PDF", Style = "positive" },
                back),
        ],
    };
}
