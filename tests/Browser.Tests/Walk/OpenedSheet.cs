using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>The PDF that a link opens in a tab of its own.</summary>
internal static class OpenedSheet
{
    /// <summary>The text of all its pages, in one line with single blanks, from the address that the browser went to.</summary>
    public static async Task<string> ReadAsync(IPage page, ILocator link)
    {
        var address = await page.Context.RunAndWaitForRequestAsync(link);
        var answer = await page.APIRequest.GetAsync(address);
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        using var document = PdfDocument.Open(await answer.BodyAsync());
        var texts = document.GetPages().Select(one => ContentOrderTextExtractor.GetText(one));
        return string.Join(' ', string.Join(' ', texts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<string> RunAndWaitForRequestAsync(this IBrowserContext context, ILocator link)
    {
        var asked = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        context.Request += (_, request) => Hear(request.Url, asked);
        await link.ClickAsync(new() { Timeout = 10_000 });
        return await asked.Task.WaitAsync(TimeSpan.FromSeconds(15));
    }

    private static void Hear(string address, TaskCompletionSource<string> asked)
    {
        if (address.Contains("/fiches/", StringComparison.Ordinal)) asked.TrySetResult(address);
    }
}
