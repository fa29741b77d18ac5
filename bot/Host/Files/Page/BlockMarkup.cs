using System.Globalization;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Page;

/// <summary>Blocks as elements, in the order of reading.</summary>
internal static class BlockMarkup
{
    public static void Write(Markup markup, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks) Write(markup, block);
    }

    private static void Write(Markup markup, Block block)
    {
        switch (block)
        {
            case Heading heading:
                InlineMarkup.Write(markup, string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}"), heading.Content, heading.Style);
                break;
            case Paragraph paragraph:
                InlineMarkup.Write(markup, "p", paragraph.Content, paragraph.Style);
                break;
            case Frame frame:
                markup.Element(frame.Title is null ? "div" : "section", () => WriteFrame(markup, frame), ("class", "frame"));
                break;
            case ItemList list:
                ListMarkup.Write(markup, list);
                break;
            case Table { IsForLayout: true } fields:
                markup.Element("div", () => WriteFields(markup, fields), ("class", "fields"));
                break;
            case Table table:
                TableMarkup.Write(markup, table);
                break;
            case Rule:
                markup.Void("hr");
                break;
            case PageBreak:
                markup.Void("hr", ("class", "page"), ("aria-hidden", "true"));
                break;
            case Space:
                break;
            default:
                throw new InvalidOperationException($"No markup stands for a {block.GetType().Name}.");
        }
    }

    private static void WriteFrame(Markup markup, Frame frame)
    {
        if (frame.Title is { } title) Write(markup, title);
        Write(markup, frame.Content);
    }

    /// <summary>No table: what is only set side by side is read one after the other.</summary>
    private static void WriteFields(Markup markup, Table fields)
    {
        foreach (var row in fields.Rows)
        {
            markup.Element("div", () =>
            {
                foreach (var cell in row.Cells) markup.Element("div", () => Write(markup, cell.Content), ("class", cell.Columns > 1 ? "wide" : null));
            });
        }
    }
}
