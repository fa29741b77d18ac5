using System.Xml.Linq;
using E4Bot.Pdf;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Benchmarks.Documents;

/// <summary>A document's blocks as a flat OpenDocument text: the same words, tables and boxes, for another program to lay out.</summary>
internal static class FlatText
{
    private const string Ns = "urn:oasis:names:tc:opendocument:xmlns:";
    private static readonly XNamespace Office = $"{Ns}office:1.0";
    private static readonly XNamespace Text = $"{Ns}text:1.0";
    private static readonly XNamespace Grid = $"{Ns}table:1.0";
    private static readonly XNamespace Style = $"{Ns}style:1.0";
    private static readonly XNamespace Format = $"{Ns}xsl-fo-compatible:1.0";

    public static XDocument Of(PdfDocument document) => new(new XElement(
        Office + "document",
        new XAttribute(Office + "version", "1.3"),
        new XAttribute(Office + "mimetype", "application/vnd.oasis.opendocument.text"),
        new XElement(Office + "automatic-styles", BorderedCell()),
        new XElement(Office + "body", new XElement(Office + "text", document.Blocks.SelectMany(Write)))));

    private static XElement BorderedCell() => new(
        Style + "style",
        new XAttribute(Style + "name", "Cell"),
        new XAttribute(Style + "family", "table-cell"),
        new XElement(Style + "table-cell-properties", new XAttribute(Format + "border", "0.5pt solid #000000"), new XAttribute(Format + "padding", "1mm")));

    private static IEnumerable<XElement> Write(Block block) => block switch
    {
        Heading heading => [new XElement(Text + "h", new XAttribute(Text + "outline-level", heading.Level), Words(heading.Content))],
        Paragraph paragraph => [Line(paragraph.Content)],
        Frame frame => [Table(new Table([1], new Row(new Cell([.. frame.Title is { } title ? [title] : (Block[])[], .. frame.Content]))))],
        ItemList list => list.Items.SelectMany(item => item.Content.SelectMany(Write).Prepend(Line([item.Label]))),
        Table table => [Table(table)],
        _ => [],
    };

    private static XElement Line(IReadOnlyList<Inline> content) => new(Text + "p", Words(content));

    private static string Words(IReadOnlyList<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Words words => words.Text,
        CheckBox box => box.IsTicked ? "☒" : "☐",
        _ => "",
    }));

    private static XElement Table(Table table)
    {
        var free = new int[table.Columns.Count];
        return new XElement(
            Grid + "table",
            new XElement(Grid + "table-column", new XAttribute(Grid + "number-columns-repeated", free.Length)),
            table.Rows.Select((row, n) => new XElement(Grid + "table-row", Cells(row, n, free).ToArray())).ToArray());
    }

    /// <param name="free">For each column, the first row that no cell above takes.</param>
    private static IEnumerable<XElement> Cells(Row row, int n, int[] free)
    {
        var cells = new Queue<Cell>(row.Cells);
        for (var column = 0; column < free.Length; column++)
        {
            if (free[column] > n || cells.Count == 0)
            {
                yield return new XElement(Grid + "covered-table-cell");
                continue;
            }
            var cell = cells.Dequeue();
            Array.Fill(free, n + cell.Rows, column, cell.Columns);
            yield return new XElement(
                Grid + "table-cell",
                new XAttribute(Grid + "style-name", "Cell"),
                new XAttribute(Grid + "number-columns-spanned", cell.Columns),
                new XAttribute(Grid + "number-rows-spanned", cell.Rows),
                cell.Content.SelectMany(Write));
        }
    }
}
