using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Lists;

/// <summary>Where the files of a centre stand: how many of each, what is to be done first, and the next ones to check one tap away.</summary>
public static class ConformityListCard
{
    /// <summary>Lines of one card; a class has 24 to 35 candidates, an academy some thousand.</summary>
    private const int MostLines = 60;

    private const int MostButtons = 4;

    public static AdaptiveCard Of(IReadOnlyList<Passage> passages)
    {
        var lines = Lines(passages).ToArray();
        return new()
        {
            FallbackText = "Conformité des dossiers.",
            Body =
            [
                Blocks.Heading("Conformité des dossiers"),
                Blocks.Line(passages.Count == 0 ? "Personne n'est inscrit." : $"{Tally(passages)}."),
                .. lines.Take(MostLines),
                .. lines.Length > MostLines ? [Blocks.Line($"… et {Typography.Count(lines.Length - MostLines, "autre dossier", "autres dossiers")}.")] : Array.Empty<Element>(),
                .. Next(passages),
            ],
        };
    }

    private static string Tally(IReadOnlyList<Passage> passages) => Typography.Enumerate(
    [
        .. Some(passages, p => p.Conformity is { LetsBeHeard: true }, "dossier en ordre", "dossiers en ordre"),
        .. Some(passages, p => p.Conformity is { Status: ConformityStatus.ToBePutRight }, "à régulariser", "à régulariser"),
        .. Some(passages, p => p.Conformity is { Status: ConformityStatus.NotValid }, "non valide (NV)", "non valides (NV)"),
        .. Some(passages, IsToBeChecked, "à contrôler", "à contrôler"),
        .. Some(passages, p => p.Conformity is null && !IsToBeChecked(p), "sans contrôle", "sans contrôle"),
    ]);

    private static IEnumerable<string> Some(IReadOnlyList<Passage> passages, Func<Passage, bool> which, string one, string many) =>
        passages.Count(which) is > 0 and var count ? [Typography.Count(count, one, many)] : [];

    /// <summary>What waits for somebody: a deadline first, then who is heard soonest. Files in order are counted, not listed.</summary>
    private static IEnumerable<Element> Lines(IReadOnlyList<Passage> passages) =>
    [
        .. passages.Where(p => p.Conformity is { Status: ConformityStatus.ToBePutRight }).OrderBy(p => p.Conformity!.Deadline).Select(Line),
        .. ToBeChecked(passages).Select(Line),
        .. passages.Where(p => p.IsNotValidByCheck).Select(Line),
    ];

    private static RichTextBlock Line(Passage passage)
    {
        var state = passage.Conformity is { } check ? ConformityText.Of(check) : "à contrôler";
        return new RichTextBlock(
        [
            new TextRun(passage.Candidate.FullName) { Weight = "bolder" },
            new TextRun(Spacing.Of($"  {Words.Of(passage.Candidate.Number)}, passage le {Typography.Date(passage.OralDate)} : {state}")),
        ])
        { Spacing = "small" };
    }

    private static IEnumerable<Element> Next(IReadOnlyList<Passage> passages)
    {
        var next = ToBeChecked(passages).Take(MostButtons).Select(p => HelpCard.Say($"conformité {p.Candidate.Number}", $"Contrôler {p.Candidate.FullName}")).ToArray();
        if (next.Length > 0) yield return Blocks.Stacked(next);
    }

    private static IOrderedEnumerable<Passage> ToBeChecked(IReadOnlyList<Passage> passages) =>
        passages.Where(IsToBeChecked).OrderBy(p => p.OralDate).ThenBy(p => p.Candidate.Time);

    /// <summary>Whoever was heard, or has an outcome, is checked no more.</summary>
    private static bool IsToBeChecked(Passage passage) =>
        passage is { Conformity: null, Evaluation: null } and ({ Outcome: null } or { Outcome.Kind: OutcomeKind.Rescheduled });
}
