using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Page;

/// <summary>Words and check boxes within a line.</summary>
internal static class InlineMarkup
{
    /// <summary>An element of them; none where there is nothing to read.</summary>
    public static void Write(Markup markup, string element, IReadOnlyList<Inline> content, TextStyle style)
    {
        if (content.All(inline => inline is Words { Shown: "" })) return;
        var centred = style.Alignment == Alignment.Centre ? "centre" : null;
        markup.Element(element, () => Write(markup, content, style), ("class", centred));
    }

    public static void Write(Markup markup, IReadOnlyList<Inline> content, TextStyle style)
    {
        foreach (var inline in content) Write(markup, inline, style);
    }

    private static void Write(Markup markup, Inline inline, TextStyle style)
    {
        if (inline is CheckBox box) WriteBox(markup, box);
        else if (inline is Words words && (inline.IsBold ?? style.IsBold)) markup.Element("b", () => WriteWords(markup, words));
        else if (inline is Words plain) WriteWords(markup, plain);
    }

    /// <summary>What a screen reader says of it is what it says of the PDF's.</summary>
    private static void WriteBox(Markup markup, CheckBox box) =>
        markup.Element("span", () => markup.Text(box.IsTicked ? "☒" : "☐"), ("role", "img"), ("aria-label", box.AlternateText), ("class", "box"));

    private static void WriteWords(Markup markup, Words words)
    {
        var lines = words.Shown.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0) markup.Void("br");
            markup.Text(lines[line]);
        }
    }
}
