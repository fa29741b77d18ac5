namespace E4Bot.Browser.Tests.Walk;

/// <summary>
/// Takes pictures where E4BOT_PICTURES names a folder; otherwise nothing. The room as it is, and the card alone: as wide as a desk's pane
/// and as wide as a phone, as tall as it is.
/// </summary>
internal static class Camera
{
    private const int Phone = 390;
    private const int Tall = 3000;

    private static readonly string? Folder = Environment.GetEnvironmentVariable("E4BOT_PICTURES");

    public static async Task TakeAsync(Member member, string card)
    {
        if (Folder is null) return;
        var page = member.Card.Page;
        var (width, height) = (page.ViewportSize!.Width, page.ViewportSize.Height);
        await page.EvaluateAsync("document.querySelectorAll('.message:has(.card)').forEach(message => message.scrollIntoView({ block: 'start' }))");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{card}-room.png") });
        foreach (var (paneWidth, place) in ((int, string)[])[(width, "desk"), (Phone, "phone")])
        {
            await page.SetViewportSizeAsync(paneWidth, Tall);
            await member.Card.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{card}-{place}.png") });
        }

        await page.SetViewportSizeAsync(width, height);
    }
}
