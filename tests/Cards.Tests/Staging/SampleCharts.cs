using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Charts;

namespace E4Bot.Cards.Tests.Staging;

/// <summary>One chart of each kind, with figures that are made up.</summary>
internal static class SampleCharts
{
    /// <summary>The smallest PNG there is: one white pixel.</summary>
    public static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAG7buVgAAAABJRU5ErkJggg==");

    public static IReadOnlyDictionary<string, Chart> All { get; } = Of("Commission");

    public static TheoryData<string> Names => [.. All.Keys];

    /// <param name="name">What a commission is called; a number follows.</param>
    public static IReadOnlyDictionary<string, Chart> Of(string name) => new Dictionary<string, Chart>
    {
        ["histogram"] = NoteHistogram.Of($"Notes : {name} 3", [8, 12, 12, 15], 12) with { Remark = "4 notes, avant pénalités" },
        ["two histograms"] = NoteHistogram.Compare($"Notes : {name} 2 et {name} 5", new($"{name} 2 (n = 3)", [10, 11, 11], 11), new($"{name} 5 (n = 2)", [9, 14], 11.5m)),
        ["bars"] = new BarChart("Moyenne par commission", "Moyenne sur 20", "Commission", [new($"{name} 1", 12.4m, "12,4 (n = 8)"), new($"{name} 2", 10, "10 (n = 5)")]),
        ["intervals"] = new IntervalChart("Écarts entre commissions", "Écart de moyenne, en points", "Commission",
            [new($"{name} 1", new(-0.4m, 1.3m, 3), "+1,3 [−0,4 ; 3]"), new($"{name} 2", null, "trop peu de notes")]),
        ["stacked"] = new StackedChart($"Niveaux retenus : {name} 3", "Compétence", ["Non évaluable", "Non maîtrisé", "Maîtrise partielle", "Bonne maîtrise", "Excellente maîtrise"],
            [new($"Gérer le patrimoine informatique, {name} 3", [0, 1, 3, 4, 2]), new("Travailler en mode projet", [1, 0, 0, 0, 9])]),
    };

    public static AdaptiveCard Card(Chart chart) => new()
    {
        FallbackText = "Réponse à votre question",
        Body = [Blocks.Heading("Réponse"), ChartSection.Of(chart, Pixel)],
    };
}
