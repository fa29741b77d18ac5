using E4Bot.Cards.French;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Access;

/// <summary>A table of two columns: what, and how it is.</summary>
internal static class RecordFacts
{
    private const string Nothing = "–";

    public static Table Of(params IReadOnlyList<(string Title, string? Value)> facts) => new([2, 5], [.. facts.Select(Line)]) { Padding = 1 };

    public static Cell Header(string title) => Cell.Of(Pdf.Blocks.Words.Bold(Spacing.Of(title))) with { Scope = HeaderScope.Column, IsShaded = true };

    private static Row Line((string Title, string? Value) fact) =>
        new(new Cell(new Paragraph(Spacing.Of(fact.Title))) { Scope = HeaderScope.Row, IsShaded = true }, fact.Value is { Length: > 0 } value ? value : Nothing);
}
