namespace E4Bot.Cards.Charts;

/// <summary>The same scale for two sets, one above the other, with bars of one measure.</summary>
public sealed record TwinChart(string Title, string XTitle, string YTitle, Columns First, Columns Second) : Chart(Title);

/// <param name="Name">« Commission 2 (n = 8) ».</param>
/// <param name="Bars">With the labels of the other set, in the same order.</param>
public sealed record Columns(string Name, IReadOnlyList<Bar> Bars)
{
    public ColumnMark? Mark { get; init; }
}
