using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>What a link opens in a tab of its own, for the person of the pane in which it was pressed.</summary>
internal static partial class OpenedSheet
{
    /// <summary>The link of the sheet's card in the channel.</summary>
    public static ILocator ButtonOf(Member member) => member.SheetCard.Locator("[role=link], [role=button], button, a").Filter(new() { HasText = "Ouvrir la fiche" }).First;

    /// <summary>The text of all the PDF's pages, in one line with single blanks, from the address that the browser went to.</summary>
    public static async Task<string> ReadAsync(IPage page, ILocator link) => Text(await PdfAsync(page, await AddressAsync(page.Context, link)));

    /// <summary>The heading of the page that is shown in place of the sheet.</summary>
    public static async Task<string> RefusedAsync(IPage page, ILocator link)
    {
        var answer = await page.Context.APIRequest.GetAsync(await AddressAsync(page.Context, link));
        Assert.Equal(404, answer.Status);
        return WebUtility.HtmlDecode(Heading().Match(await answer.TextAsync()).Groups[1].Value);
    }

    /// <summary>What that address gives the browser now, with all its cookies.</summary>
    public static async Task<byte[]> PdfAsync(IPage page, string address)
    {
        var answer = await page.Context.APIRequest.GetAsync(address);
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        return await answer.BodyAsync();
    }

    public static async Task<string> AddressAsync(IBrowserContext context, ILocator link)
    {
        var asked = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        context.Request += (_, request) => Hear(request.Url, asked);
        await link.ClickAsync(new() { Timeout = 10_000 });
        return await asked.Task.WaitAsync(TimeSpan.FromSeconds(15));
    }

    [GeneratedRegex("<h1>(.*)</h1>")]
    private static partial Regex Heading();

    private static string Text(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var texts = document.GetPages().Select(one => ContentOrderTextExtractor.GetText(one));
        return string.Join(' ', string.Join(' ', texts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Hear(string address, TaskCompletionSource<string> asked)
    {
        if (address.Contains("/fiches/", StringComparison.Ordinal)) asked.TrySetResult(address);
    }
}
