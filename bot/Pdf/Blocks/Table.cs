using E4Bot.Pdf.Layout;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Blocks;

/// <summary>Rows of cells. A row goes whole to the next page, where the header rows are shown again; so do rows that a cell ties together.</summary>
/// <param name="Columns">The widths of the columns relative to each other.</param>
public sealed record Table(IReadOnlyList<double> Columns, params IReadOnlyList<Row> Rows) : Block
{
    /// <summary>How many rows at the top are shown again on each page.</summary>
    public int HeaderRows { get; init; }

    public bool IsBordered { get; init; } = true;

    /// <summary>
    /// Only sets its cells side by side, as the fields at the head of a form: assistive technology reads them in order and meets
    /// no table, where one without header cells would mislead it.
    /// </summary>
    public bool IsForLayout { get; init; }

    /// <summary>White around the content of each cell, in millimetres.</summary>
    public double Padding { get; init; } = 1.5;

    internal override Box LayOut(Setting setting)
    {
        if (Columns.Any(width => !(width > 0))) throw new InvalidOperationException("The columns of a table must have widths above 0.");
        var bands = new TableBands(this, IsForLayout ? setting : setting with { Parent = setting.Parent.Add(Tag.Table) });
        var header = bands.LayOut(0, HeaderRows);
        var body = bands.LayOut(HeaderRows, Rows.Count);
        return HeaderRows == 0 ? body : new RepeatingBox(header, body);
    }
}
