using E4Bot.Cards.French;
using E4Bot.Domain.Conformity;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Notice;

/// <summary>The reasons and the last box, each under its own box: those that apply are ticked, and no other.</summary>
internal static class NoticeBoxes
{
    public static ItemList Reasons(ConformityNotice notice, TextStyle style) => FormList.Of([.. Enum.GetValues<ConformityDefect>().Select(
        defect => Line(notice.Defects.Contains(defect), ConformityWording.Of(defect), ConformityWording.Line(defect), style))]);

    public static ItemList NotValid(ConformityNotice notice, TextStyle style) =>
        FormList.Of(Line(notice.IsNotValid, ConformityWording.NotValid, ConformityWording.NotValid, style));

    private static Item Line(bool isTicked, string label, string line, TextStyle style) => FormList.Line(isTicked, Spacing.Of(label), Spacing.Of(line), style);
}
