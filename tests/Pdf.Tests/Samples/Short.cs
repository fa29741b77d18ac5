using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Pdf.Tests.Samples;

/// <summary>Documents of a few blocks, for tests about one thing.</summary>
internal static class Short
{
    public static PdfDocument Of(params IReadOnlyList<Block> blocks) => new(SampleForm.Info, SampleTypeface.Inter, blocks);

    public static ReadDocument Read(params IReadOnlyList<Block> blocks) => new(Of(blocks));

    /// <summary>The text of a document of this one paragraph, as an independent reader sees it.</summary>
    public static string ReadText(string typed)
    {
        using var read = Read(typed);
        return string.Concat(read.Pages.Select(page => page.Text));
    }
}
