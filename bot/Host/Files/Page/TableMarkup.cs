using System.Globalization;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Page;

/// <summary>A table with its header cells. On a narrow screen it scrolls in its own place, by keyboard too.</summary>
internal static class TableMarkup
{
    /// <summary>From so many columns on, a table keeps them wide enough to be read, and scrolls.</summary>
    private const int Many = 4;

    public static void Write(Markup markup, Table table)
    {
        var isWide = table.Columns.Count > Many;
        markup.Element(
            "div",
            () => markup.Element("table", () => WriteRows(markup, table), ("class", isWide ? "wide" : null)),
            ("class", "table"), ("role", "group"), ("tabindex", "0"), ("aria-label", "Tableau : il défile s'il est plus large que l'écran"));
    }

    private static void WriteRows(Markup markup, Table table)
    {
        if (table.HeaderRows > 0) markup.Element("thead", () => WriteRows(markup, table.Rows.Take(table.HeaderRows)));
        markup.Element("tbody", () => WriteRows(markup, table.Rows.Skip(table.HeaderRows)));
    }

    private static void WriteRows(Markup markup, IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            markup.Element("tr", () =>
            {
                foreach (var cell in row.Cells) WriteCell(markup, cell);
            });
        }
    }

    private static void WriteCell(Markup markup, Cell cell) => markup.Element(
        cell.Scope == HeaderScope.None ? "td" : "th",
        () => BlockMarkup.Write(markup, cell.Content),
        ("scope", Scope(cell)),
        ("colspan", Span(cell.Columns)),
        ("rowspan", Span(cell.Rows)));

    private static string? Scope(Cell cell) => cell.Scope switch
    {
        HeaderScope.None => null,
        HeaderScope.Row => "row",
        HeaderScope.Column or HeaderScope.Both => "col",
        _ => throw new InvalidOperationException($"No such scope: {cell.Scope}."),
    };

    private static string? Span(int count) => count > 1 ? count.ToString(CultureInfo.InvariantCulture) : null;
}
