using System.Globalization;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Page;

/// <summary>
/// A table with its header cells. One of many columns is set out cell under cell on a narrow screen, each with its column's name before it; otherwise a table
/// that is too wide scrolls in its own place, by keyboard too.
/// </summary>
internal static class TableMarkup
{
    /// <summary>From so many columns on, a telephone has no room for them side by side.</summary>
    private const int Many = 4;

    /// <summary>From so many, a page made to be read is too narrow for them.</summary>
    private const int Most = 8;

    public static void Write(Markup markup, Table table) => markup.Element(
        "div",
        () => WriteTable(markup, table),
        ("class", "table"), ("role", "group"), ("tabindex", "0"), ("aria-label", "Tableau : il défile s'il est plus large que l'écran"));

    private static void WriteTable(Markup markup, Table table)
    {
        var grid = new TableGrid(table.Columns.Count);
        PlacedCell[][] rows = [.. table.Rows.Select((row, at) => grid.Place(row.Cells, at).ToArray())];
        var (headers, body) = (rows[..table.HeaderRows], rows[table.HeaderRows..]);
        var names = table.Columns.Count > Many ? ColumnNames.Of(table, headers) : null;
        markup.Element(
            "table",
            () =>
            {
                if (headers.Length > 0) WriteRows(markup, "thead", headers, names);
                WriteRows(markup, "tbody", body, names);
            },
            ("class", Width(table.Columns.Count)), ("role", names is null ? null : "table"));
    }

    private static string? Width(int columns) => columns > Most ? "wide widest" : columns > Many ? "wide" : null;

    /// <param name="names">Of the columns, where cells may come to stand one under the other: the elements then say themselves what they are of a table, which such a
    /// style would have them forget.</param>
    private static void WriteRows(Markup markup, string group, IReadOnlyList<PlacedCell[]> rows, string[]? names) => markup.Element(
        group,
        () =>
        {
            foreach (var row in rows) markup.Element("tr", () => WriteCells(markup, row, names), ("role", names is null ? null : "row"));
        },
        ("role", names is null ? null : "rowgroup"));

    private static void WriteCells(Markup markup, PlacedCell[] row, string[]? names)
    {
        foreach (var placed in row) WriteCell(markup, placed.Cell, names is null ? null : Role(placed.Cell), names?[placed.Column]);
    }

    private static void WriteCell(Markup markup, Cell cell, string? role, string? name) => markup.Element(
        cell.Scope == HeaderScope.None ? "td" : "th",
        () => BlockMarkup.Write(markup, cell.Content),
        ("scope", Scope(cell)),
        ("colspan", Span(cell.Columns)),
        ("rowspan", Span(cell.Rows)),
        ("role", role),
        ("data-column", cell.Scope == HeaderScope.None ? name : null));

    private static string? Scope(Cell cell) => cell.Scope switch
    {
        HeaderScope.None => null,
        HeaderScope.Row => "row",
        HeaderScope.Column or HeaderScope.Both => "col",
        _ => throw new InvalidOperationException($"No such scope: {cell.Scope}."),
    };

    private static string Role(Cell cell) => cell.Scope switch
    {
        HeaderScope.None => "cell",
        HeaderScope.Row => "rowheader",
        HeaderScope.Column or HeaderScope.Both => "columnheader",
        _ => throw new InvalidOperationException($"No such scope: {cell.Scope}."),
    };

    private static string? Span(int count) => count > 1 ? count.ToString(CultureInfo.InvariantCulture) : null;
}
