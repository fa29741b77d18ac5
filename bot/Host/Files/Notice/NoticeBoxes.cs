using E4Bot.Cards.French;
using E4Bot.Domain.Conformity;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Notice;

/// <summary>The reasons and the last box, each under its own box: those that apply are ticked, and no other.</summary>
internal static class NoticeBoxes
{
    private const double LabelWidth = 8;
    private const double Gap = 2;

    public static ItemList Reasons(ConformityNotice notice, TextStyle style) => List([.. Enum.GetValues<ConformityDefect>().Select(
        defect => Item(notice.Defects.Contains(defect), ConformityWording.Of(defect), ConformityWording.Line(defect), style))]);

    public static ItemList NotValid(ConformityNotice notice, TextStyle style) =>
        List([Item(notice.IsNotValid, ConformityWording.NotValid, ConformityWording.NotValid, style)]);

    private static ItemList List(Item[] items) => new(items) { LabelWidth = LabelWidth, Gap = Gap };

    private static Item Item(bool ticked, string label, string line, TextStyle style) =>
        new(FormField.Box(ticked, Spacing.Of(label)), new Paragraph(Spacing.Of(line)) { Style = style }) { LabelStyle = style };
}
