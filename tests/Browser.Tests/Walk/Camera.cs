namespace E4Bot.Browser.Tests.Walk;

/// <summary>
/// Takes pictures of the cards where E4BOT_PICTURES names a folder; otherwise nothing. Each is taken as wide as a desk's pane and as wide
/// as a phone, as tall as it is.
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
        var size = page.ViewportSize!;
        foreach (var (width, place) in ((int, string)[])[(size.Width, "desk"), (Phone, "phone")])
        {
            await page.SetViewportSizeAsync(width, Tall);
            await member.Card.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{card}-{place}.png") });
        }

        await page.SetViewportSizeAsync(size.Width, size.Height);
    }
}
