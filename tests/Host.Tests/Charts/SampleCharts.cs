using E4Bot.Cards.Charts;

namespace E4Bot.Host.Tests.Charts;

/// <summary>Charts of made-up figures, the largest of each kind among them.</summary>
internal static class SampleCharts
{
    private static readonly string[] Levels = ["Non évaluable", "Non maîtrisé", "Maîtrise partielle", "Bonne maîtrise", "Excellente maîtrise"];

    private static readonly string[] Competences =
    [
        "Rendre compte d'un travail réalisé au sein d'une équipe projet et communiquer à l'oral et à l'écrit", "Gérer le patrimoine informatique",
        "Répondre aux incidents et aux demandes d'assistance et d'évolution", "Développer la présence en ligne de l'organisation", "Travailler en mode projet",
        "Mettre à disposition des utilisateurs un service informatique", "Organiser son développement professionnel",
    ];

    public static IReadOnlyDictionary<string, Chart> All { get; } = new Dictionary<string, Chart>
    {
        ["histogram of none"] = NoteHistogram.Of("Notes de la commission 3", [], null),
        ["histogram of nine"] = NoteHistogram.Of("Notes de la commission 3", [8, 10, 10, 12, 12, 12, 13, 15, 17], 12),
        ["histogram of an academy"] = NoteHistogram.Of("Notes de toute l'académie, session 2027", [.. Bell(5_000)], 12) with { Remark = "5 000 notes, avant pénalités" },
        ["two histograms"] = NoteHistogram.Compare(
            "Notes des commissions 2 et 5", new("Commission 2 (n = 8)", [9, 11, 12, 12, 13, 13, 13, 20], 12.5m), new("Commission 5 (n = 4)", [0, 8, 9, 10], 8.5m)),
        ["bars of one"] = Bars(1, ""),
        ["bars of twelve"] = Bars(12, ""),
        ["bars of sixty"] = Bars(60, " (Lycée Imaginaire de Sainte-Fictive)"),
        ["intervals of six"] = Intervals(6),
        ["intervals of sixty"] = Intervals(60),
        ["levels of a commission"] = Stacked(1),
        ["levels of an academy"] = Stacked(97) with { Remark = "Toutes commissions confondues, avant harmonisation" },
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static BarChart Bars(int count, string place) => new("Moyenne par commission", "Moyenne sur 20", "Commission",
        [.. Enumerable.Range(1, count).Select(n => new Bar($"Commission {n}{place}", 8 + n * 7 % 9, $"{8 + n * 7 % 9},25 (n = {5 + n % 9})"))]);

    private static IntervalChart Intervals(int count) => new("Écart de chaque commission aux autres", "Écart de moyenne, en points", "Commission",
        [.. Enumerable.Range(1, count).Select(n => n % 5 == 4
            ? new Interval($"Commission {n}", null, "trop peu de notes")
            : new Interval($"Commission {n}", new(-1.5m - n % 3, n % 4 - 1, 2.5m + n % 2), $"{n % 4 - 1} [−{1 + n % 3},5 ; {2 + n % 2},5]"))]);

    private static StackedChart Stacked(int times) => new("Niveaux retenus par compétence", "Compétence", Levels,
        [.. Competences.Select((title, i) => new StackedRow(title, [i % 2, (1 + i) * times, (3 + i) * times, (8 - i) * times, (2 + i % 4) * times]))]);

    private static IEnumerable<int> Bell(int count) => Enumerable.Range(0, count)
        .Select(i => Enumerable.Range(1, 5).Sum(turn => (i * turn * 7919 + i / 5 * turn) % 5)).Select(note => Math.Clamp(note, 0, 20));
}
