using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Page;

/// <summary>A list: a bullet is the page's own, any other label is written.</summary>
internal static class ListMarkup
{
    public static void Write(Markup markup, ItemList list)
    {
        var isBulleted = list.Items.All(item => item.Label is Words);
        markup.Element("ul", () =>
        {
            foreach (var item in list.Items) markup.Element("li", () => WriteItem(markup, item));
        }, ("class", isBulleted ? null : "labelled"), ("role", "list"));
    }

    private static void WriteItem(Markup markup, Item item)
    {
        if (item.Label is not Words) markup.Element("span", () => InlineMarkup.Write(markup, [item.Label], item.LabelStyle));
        if (item.Label is Words) BlockMarkup.Write(markup, item.Content);
        else markup.Element("div", () => BlockMarkup.Write(markup, item.Content));
    }
}
