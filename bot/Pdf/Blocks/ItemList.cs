using E4Bot.Pdf.Layout;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Blocks;

/// <summary>A list, each item under its label: a bullet, a number, a check box.</summary>
public sealed record ItemList(params IReadOnlyList<Item> Items) : Block
{
    /// <summary>The width that labels take, in millimetres.</summary>
    public double LabelWidth { get; init; } = 6;

    /// <summary>White between items, in millimetres.</summary>
    public double Gap { get; init; } = 1;

    internal override Box LayOut(Setting setting)
    {
        var list = setting with { Parent = setting.Parent.Add(Tag.L) };
        return new ColumnBox([.. Items.Select(item => LayOutItem(item, list))], Units.Points(Gap));
    }

    private RowsBox LayOutItem(Item item, Setting list)
    {
        var place = list.Parent.Add(Tag.LI);
        var labelWidth = Units.Points(LabelWidth);
        var bodyWidth = list.Width - labelWidth;
        var label = (list with { Parent = place, Width = labelWidth }).Text(Tag.Lbl, [item.Label], item.LabelStyle);
        var body = (list with { Parent = place.Add(Tag.LBody), Width = bodyWidth }).Column(item.Content, Units.Points(Gap));
        return new RowsBox([new CellBox(label, 0, labelWidth), new CellBox(body, labelWidth, bodyWidth)], [0], new RowStyle(IsBordered: false, Padding: 0));
    }
}
