using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;

namespace E4Bot.Cards.Lists;

/// <summary>The ledger of harmonisation, a page at a time, oldest decision first; the whole of it is a workbook.</summary>
public static class LedgerCard
{
    /// <summary>Decisions of one page: so the longest stays below 28 KB.</summary>
    public const int LinesOfAPage = 10;

    /// <summary>Characters of JSON: a name, a centre and a reason may be long.</summary>
    private const int MostOfSubject = 150;

    private const int MostOfDecision = 220;

    private const int MostOfReason = 380;

    public const string Summary = "Décisions du jury";

    public static int PagesOf(int lines) => Math.Max(1, (lines + LinesOfAPage - 1) / LinesOfAPage);

    /// <param name="page">From 1.</param>
    /// <param name="unreadable">Candidates of whom what is kept cannot be read.</param>
    /// <param name="workbook">Null where documents cannot be opened.</param>
    public static AdaptiveCard Of(IReadOnlyList<LedgerLine> lines, int page, int unreadable, WallClock clock, Uri? workbook) => new()
    {
        FallbackText = "Décisions du jury.",
        Body =
        [
            Blocks.Heading("Décisions du jury"),
            Blocks.Line(Head(lines.Count, page)),
            .. unreadable > 0 ? [Blocks.Notice($"{Typography.Count(unreadable, "passage illisible", "passages illisibles")} : prévenez la personne qui administre le programme.")] : Array.Empty<Element>(),
            .. lines.Skip((page - 1) * LinesOfAPage).Take(LinesOfAPage).SelectMany(line => Line(line, clock)),
            .. Actions(lines.Count, page, workbook) is { Count: > 0 } actions ? [Blocks.Stacked(actions)] : Array.Empty<Element>(),
        ],
    };

    private static string Head(int lines, int page) => lines switch
    {
        0 => "Le jury n'a arrêté aucune note : toutes les notes finales sont celles des commissions.",
        1 => $"{Typography.Count(lines, "décision")}.",
        _ when PagesOf(lines) == 1 => $"{Typography.Count(lines, "décision")}, de la plus ancienne à la plus récente.",
        _ => $"{Typography.Count(lines, "décision")}, de la plus ancienne à la plus récente ; page {Typography.Number(page)} sur {Typography.Number(PagesOf(lines))}.",
    };

    private static IEnumerable<Element> Line(LedgerLine line, WallClock clock)
    {
        var (candidate, decision) = (line.Candidate, line.Decision);
        yield return Blocks.Labelled(
            Fit.Excerpt($"{candidate.FullName}, {Words.Of(candidate.Number)}, commission {candidate.Commission.Number} ({candidate.Commission.Centre})", MostOfSubject),
            $"{JuryNoteText.Step(decision)}, {JuryNoteText.Of(line.Standing)}",
            MostOfDecision);
        yield return Blocks.SubtleNames(Fit.Excerpt($"{JuryNoteText.Original(decision)} ; décidé {JuryNoteText.Who(decision, clock)}", MostOfDecision));
        yield return Blocks.SubtleNames(Fit.Excerpt($"Motif : {decision.Reason}", MostOfReason));
    }

    private static IReadOnlyList<CardAction> Actions(int lines, int page, Uri? workbook) =>
    [
        .. page < PagesOf(lines) ? [HelpCard.Say($"décisions page {page + 1}", "Décisions suivantes")] : Array.Empty<CardAction>(),
        .. page > 1 ? [HelpCard.Say($"décisions page {page - 1}", "Décisions précédentes")] : Array.Empty<CardAction>(),
        .. workbook is { } link && lines > 0 ? [new OpenUrlAction(link.AbsoluteUri) { Title = "Télécharger le registre (.xlsx)" }] : Array.Empty<CardAction>(),
    ];
}
