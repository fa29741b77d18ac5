namespace E4Bot.Cards.Charts;

/// <summary>Upright bars in the order of a scale, such as how many have each note.</summary>
/// <param name="XTitle">What the scale is: « Note sur 20 ».</param>
/// <param name="YTitle">What the heights are: « Nombre de notes ».</param>
public sealed record ColumnChart(string Title, string XTitle, string YTitle, IReadOnlyList<Bar> Columns) : Chart(Title)
{
    public ColumnMark? Mark { get; init; }
}

/// <summary>A place on the scale, between columns or on one.</summary>
/// <param name="Place">Counted in columns from the first one's middle: 2.5 lies between the third and the fourth.</param>
/// <param name="Text">« Médiane : 12,5 ».</param>
public sealed record ColumnMark(decimal Place, string Text);
