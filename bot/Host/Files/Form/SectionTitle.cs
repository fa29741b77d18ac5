using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Form;

/// <summary>The shaded title of an area of a form.</summary>
internal static class SectionTitle
{
    public static Heading Of(string words) => new(2, words) { Style = new TextStyle(10, IsBold: true) };
}
