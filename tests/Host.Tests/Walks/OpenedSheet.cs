using System.Text.RegularExpressions;
using E4Bot.Host.Tests.Teams;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace E4Bot.Host.Tests.Walks;

/// <summary>The sheet as a reader of the PDF has it.</summary>
internal static partial class OpenedSheet
{
    /// <summary>Follows « Ouvrir la fiche », or presses it where it gives the link, and reads.</summary>
    public static async Task<string> By(Room room, Participant person)
    {
        var link = person.Screen.Links is [("Ouvrir la fiche", var to), ..] ? to : (await person.Presses("Ouvrir la fiche")).Card!.Link;
        using var response = await room.Opens(person.Who, link);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        return Read(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static string Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var text = string.Join(' ', document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)));
        return Blanks().Replace(Screen.Plain(text), " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
