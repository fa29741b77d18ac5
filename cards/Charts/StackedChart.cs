namespace E4Bot.Cards.Charts;

/// <summary>What a whole is made of, row by row: the levels that were given on each line of the grid.</summary>
/// <param name="Parts">Their names, from the least to the most; two to five.</param>
/// <param name="YTitle">What a row is: « Compétence ».</param>
public sealed record StackedChart(string Title, string YTitle, IReadOnlyList<string> Parts, IReadOnlyList<StackedRow> Rows) : Chart(Title)
{
    public const int MostParts = 5;

    public IReadOnlyList<string> Parts { get; } = Parts.Count is >= 2 and <= MostParts ? Parts : throw new ArgumentOutOfRangeException(nameof(Parts));

    public IReadOnlyList<StackedRow> Rows { get; } = Rows.All(row => row.Counts.Count == Parts.Count) ? Rows : throw new ArgumentException("Each row counts each part.", nameof(Rows));
}

/// <param name="Counts">Of each part, in the order of <see cref="StackedChart.Parts"/>.</param>
public sealed record StackedRow(string Label, IReadOnlyList<int> Counts);
