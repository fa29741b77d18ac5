using E4Bot.Cards.French;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Form;

/// <summary>A box to tick: alone, or behind the words of a choice.</summary>
internal static class FormBox
{
    /// <summary>A screen reader says whether it is ticked, and of what.</summary>
    public static CheckBox Of(bool isTicked, string label) => new(isTicked, $"{(isTicked ? "Case cochée" : "Case non cochée")} : {label}");

    /// <summary>« OPTION SISR ☐ ».</summary>
    public static Cell Choice(string label, bool isTicked) => Cell.Of($"{label}{Typography.Nbsp}", Of(isTicked, label));
}
