using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Lists;

/// <summary>Links to a document, shown to the one who asked. They open nothing for whoever may not see it.</summary>
public static class LinkCard
{
    public static AdaptiveCard Of(AppreciationSheet sheet, DocumentLinks links) => Of(
        $"Fiche d'appréciation, version {sheet.Version}", sheet.Candidate, [Pdf(links.Sheet), Page(links.Sheet), new OpenUrlAction(links.Grid.AbsoluteUri) { Title = "Ouvrir la grille" }], Back(sheet));

    public static AdaptiveCard OfGrid(AppreciationSheet sheet, DocumentLinks links) => Of(
        $"Grille d'aide à l'évaluation, version {sheet.Version}", sheet.Candidate, [Pdf(links.Grid), Page(links.Grid), new OpenUrlAction(links.Sheet.AbsoluteUri) { Title = "Ouvrir la fiche" }], Back(sheet));

    public static AdaptiveCard Of(ConformityNotice notice, Uri link) =>
        Of($"Contrôle de conformité : notification {notice.Number}", notice.Candidate, [Pdf(link), Page(link)], NoticeCard.Back(notice));

    private static OpenUrlAction Pdf(Uri link) => new(link.AbsoluteUri) { Title = "Ouvrir le PDF", Style = "positive" };

    /// <summary>What a telephone or a screen reader takes best.</summary>
    private static OpenUrlAction Page(Uri link) => new($"{link.AbsoluteUri}/{DocumentLinks.Page}") { Title = "Lire à l'écran" };

    private static ExecuteAction Back(AppreciationSheet sheet) => new() { Title = "Retour", Verb = Verbs.Refresh, Data = new ActionData { Candidate = sheet.Candidate.Number.Value } };

    private static AdaptiveCard Of(string heading, Candidate candidate, IReadOnlyList<CardAction> links, CardAction back) => new()
    {
        FallbackText = "Un document est prêt.",
        Body =
        [
            Blocks.Heading(heading),
            Blocks.Labelled("Personne candidate", $"{candidate.FullName}, {Words.Of(candidate.Number)}"),
            Blocks.Line("Ce lien s'ouvre avec votre compte professionnel, et pour les seules personnes autorisées ; chaque ouverture est notée."),
            Blocks.Actions([.. links, back]),
        ],
    };
}

/// <summary>Where a sealed sheet is opened, and the grid that goes with it.</summary>
public sealed record DocumentLinks(Uri Sheet, Uri Grid)
{
    /// <summary>What the address of a document's web page ends in, behind that of its PDF.</summary>
    public const string Page = "page";
}
