using E4Bot.Browser.Tests.Chromium;
using Microsoft.Playwright;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>In the room, one address is opened by several people in one browser: each as who they are.</summary>
public sealed class DocumentTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task Member_and_president_open_the_sheet_an_outsider_does_not_and_nobody_becomes_another()
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync(), onlookers: "maud");
        await commission.Camille.Pane.Root.GetByRole(AriaRole.Switch).CheckAsync();
        await new Story(commission).TellAsync();
        var page = commission.Room.Page;
        var (camille, maud) = (OpenedSheet.ButtonOf(commission.Camille), OpenedSheet.ButtonOf(commission.At("Maud EXEMPLE")));

        var members = await OpenedSheet.AddressAsync(page.Context, camille);
        var presidents = await OpenedSheet.AddressAsync(page.Context, maud);
        await commission.Room.Page.GetByLabel("Personne").Last.SelectOptionAsync("Kim CURIEUX");
        await commission.Room.Page.GetByLabel("Lieu").Last.SelectOptionAsync("Commission 1");
        var refused = await OpenedSheet.RefusedAsync(page, OpenedSheet.ButtonOf(commission.At("Kim CURIEUX")));

        Assert.Equal(("personne=camille", "personne=maud"), (new Uri(members).Query[1..], new Uri(presidents).Query[1..]));
        Assert.Equal("Vous n'avez pas accès à ce document", refused);
        foreach (var address in new[] { members, presidents }) Assert.NotEmpty(await OpenedSheet.PdfAsync(page, address));
        var nobodys = await page.Context.APIRequest.GetAsync(members.Split('?')[0]);
        Assert.Equal(401, nobodys.Status);
    }
}
