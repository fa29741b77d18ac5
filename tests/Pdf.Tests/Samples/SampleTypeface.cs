using E4Bot.Host.Files.Fonts;
using E4Bot.Pdf.Fonts;

namespace E4Bot.Pdf.Tests.Samples;

internal static class SampleTypeface
{
    public static Typeface Inter { get; } = new(TrueTypeFont.Read(InterFont.Regular), TrueTypeFont.Read(InterFont.Bold));
}
