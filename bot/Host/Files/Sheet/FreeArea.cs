using E4Bot.Cards.French;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Sheet;

/// <summary>
/// A titled area for what the commission wrote: never smaller than a few lines, as large as its page lets it be, as on the printed
/// form, and going on over further pages under the same title.
/// </summary>
internal static class FreeArea
{
    private const double LeastObservations = 24;
    private const double LeastAppreciation = 34;

    public static Frame Observations(string heading, string text) =>
        Of(heading, [new Heading(3, OfficialWording.Observations), .. Paragraphs(text)]) with { MinHeight = LeastObservations, Stretch = 2 };

    public static Frame Appreciation(string text) =>
        Of(OfficialWording.Appreciation, Paragraphs(text)) with { MinHeight = LeastAppreciation, Stretch = 3 };

    private static Frame Of(string heading, IReadOnlyList<Block> content) => new(SectionTitle.Of(heading), content)
    {
        Continued = $"{heading}{Typography.Nbsp}(suite)",
        Padding = 2,
        Gap = 1.2,
    };

    /// <summary>One paragraph for each typed line; the white between them stands for the empty ones.</summary>
    private static Block[] Paragraphs(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Paragraph(line))];
}
