using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;

namespace E4Bot.Cards.Rehearsal;

/// <summary>
/// For the jury: each commission beside the others, on one made-up file or on all, by centre and number. Lines, not columns: a phone is not wide enough for a table that can be read.
/// </summary>
public static class ComparisonCard
{
    /// <summary>Commissions of one card.</summary>
    public const int MostOfPage = 40;

    /// <param name="file">Null: all files together.</param>
    /// <param name="page">The first is 0; beyond the last there is the last.</param>
    public static AdaptiveCard Of(RehearsalBoard board, RehearsalFile? file, int page)
    {
        var pages = board.Commissions.Chunk(MostOfPage).ToArray();
        var shown = Math.Min(page, Math.Max(0, pages.Length - 1));
        return new()
        {
            FallbackText = "Répétition : comparaison des commissions.",
            Body =
            [
                Blocks.Heading(file is null ? "Répétition : tous les dossiers" : $"Répétition : {Markdown.Escape(file.Title)}"),
                Blocks.Line(RehearsalText.Progress(board)),
                .. pages.ElementAtOrDefault(shown)?.SelectMany(commission => Row(board, commission, file)) ?? [],
                .. pages.Length > 1 ? [Pages(file, shown, pages.Length)] : Array.Empty<Element>(),
                .. board.Commissions.Any(commission => board.AgreementOf(commission, file) is not null) ? HowToRead() : [],
                Blocks.Line(RehearsalText.NothingChanges),
                Ways(((IEnumerable<RehearsalFile?>)[null, .. board.Material.Files]).Where(other => other != file)),
            ],
        };
    }

    private static IEnumerable<Element> HowToRead() =>
        [Blocks.Section("Comment lire"), Blocks.Bullets(RehearsalText.Meaning), Blocks.Line(RehearsalText.Limits)];

    /// <summary>A button to each of these comparisons.</summary>
    /// <param name="files">Null among them: all files together.</param>
    internal static Element Ways(IEnumerable<RehearsalFile?> files) => Blocks.Stacked(
        [.. files.Select(file => file is null ? Compare("Comparer sur tous les dossiers", null) : Compare($"Comparer sur « {file.Title} »", file.Key))]);

    private static IEnumerable<Element> Row(RehearsalBoard board, CommissionKey commission, RehearsalFile? file)
    {
        yield return new RichTextBlock([new TextRun(Fit.Excerpt(RehearsalText.Of(commission), BordereauCard.MostOfCentre)) { Weight = "bolder" }]) { Spacing = "medium" };
        if (State(board, commission, file) is { } state) yield return Blocks.Line(state);
        if (board.AgreementOf(commission, file) is { } agreement) yield return Blocks.Bullets(RehearsalText.Of(agreement));
        else yield return Blocks.Line("Pas encore comparable : il faut au moins deux autres commissions sur un même dossier.");
    }

    /// <summary>What is missing, or was corrected; null where neither.</summary>
    private static string? State(RehearsalBoard board, CommissionKey commission, RehearsalFile? file)
    {
        FileScoring[] given = [.. board.Material.Files.Where(one => file is null || one == file).Select(one => board.Of(commission, one)).OfType<FileScoring>()];
        var (asked, corrected) = (file is null ? board.Material.Files.Count : 1, given.Count(scoring => scoring.Revision > 1));
        string[] parts =
        [
            .. given.Length < asked ? [$"{Typography.Count(given.Length, "dossier noté", "dossiers notés")} sur {Typography.Number(asked)}"] : Array.Empty<string>(),
            .. corrected > 0 ? [$"{Typography.Count(corrected, "notation corrigée", "notations corrigées")}"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? null : $"{string.Join(" ; ", parts)}.";
    }

    private static ActionSet Pages(RehearsalFile? file, int shown, int pages)
    {
        var ways = new List<CardAction>();
        if (shown > 0) ways.Add(Compare("Page précédente", file?.Key, shown - 1));
        if (shown + 1 < pages) ways.Add(Compare("Page suivante", file?.Key, shown + 1));
        return Blocks.Actions(ways);
    }

    private static ExecuteAction Compare(string title, string? file, int? page = null) =>
        new() { Title = title, Verb = Verbs.CompareRehearsals, Data = new ActionData { File = file, Page = page } };
}
