using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Host.Tests.Grids;

/// <summary>
/// The whole grid of one made-up candidate as a screen reader goes through it, against a text that somebody has read: each element on a line, under the one that
/// holds it.
/// </summary>
public sealed class ReadingOrderTests
{
    private const string Golden = "Grids/Grille.txt";

    [Fact]
    public async Task The_grid_is_read_in_the_order_of_the_form_nothing_twice_and_nothing_left_out()
    {
        using var read = GridPapers.Read(GridPapers.Sealed);
        string[] lines = [.. Lines(read.Root, 0)];
        var expected = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, Golden), TestContext.Current.CancellationToken);

        if (!lines.SequenceEqual(expected)) Assert.Fail(await DifferenceAsync(expected, lines));
    }

    private static IEnumerable<string> Lines(ReadElement element, int depth) =>
        [$"{new string(' ', 2 * depth)}{Line(element)}".TrimEnd(), .. element.Kids.SelectMany(kid => Lines(kid, depth + 1))];

    private static string Line(ReadElement element) => string.Join(' ', ((string?[])
    [
        element.Tag,
        element.Scope is { } scope ? $"({scope})" : null,
        element.ColumnSpan > 1 ? $"({element.ColumnSpan} columns)" : null,
        element.RowSpan > 1 ? $"({element.RowSpan} rows)" : null,
        Spoken.Plain(element.AlternateText ?? element.Text),
    ]).OfType<string>());

    /// <summary>Leaves what was read beside the text, and says what to do with it.</summary>
    private static async Task<string> DifferenceAsync(string[] expected, string[] lines)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{Golden}.read");
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
        var at = expected.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            The grid is read otherwise than tests/Host.Tests/{Golden} says, from line {at + 1} on:
              expected: {expected.ElementAtOrDefault(at) ?? "the end"}
              read:     {lines.ElementAtOrDefault(at) ?? "the end"}
            If that is meant, renew the text: copy {file} over it, read the whole difference as a person who only hears the form would, and commit it with the reason.
            """;
    }
}
