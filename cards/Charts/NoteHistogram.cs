using E4Bot.Cards.French;

namespace E4Bot.Cards.Charts;

/// <summary>How many have each whole note from 0 to 20.</summary>
public static class NoteHistogram
{
    private const int Highest = 20;
    private const string XTitle = "Note sur 20";
    private const string YTitle = "Nombre de notes";

    /// <param name="median">Null: it is not marked.</param>
    public static ColumnChart Of(string title, IReadOnlyCollection<int> notes, decimal? median) =>
        new(title, XTitle, YTitle, BarsOf(notes)) { Mark = MarkOf(median) };

    public static TwinChart Compare(string title, Set first, Set second) => new(title, XTitle, YTitle, ColumnsOf(first), ColumnsOf(second));

    private static Columns ColumnsOf(Set set) => new(set.Name, BarsOf(set.Notes)) { Mark = MarkOf(set.Median) };

    private static Bar[] BarsOf(IReadOnlyCollection<int> notes)
    {
        var counts = new int[Highest + 1];
        foreach (var note in notes) counts[note]++;
        return [.. counts.Select((count, note) => new Bar(Typography.Number(note), count, Typography.Number(count)))];
    }

    private static ColumnMark? MarkOf(decimal? median) => median is { } value ? new ColumnMark(value, $"Médiane : {Typography.Number(value)}") : null;

    /// <param name="Name">« Commission 2 (n = 8) ».</param>
    public sealed record Set(string Name, IReadOnlyCollection<int> Notes, decimal? Median);
}
