namespace E4Bot.Cards.Charts;

/// <summary>Lying bars, one for each that is compared, in the order in which they are known: commissions by number, never by rank.</summary>
public sealed record BarChart(string Title, string XTitle, string YTitle, IReadOnlyList<Bar> Bars) : Chart(Title);
