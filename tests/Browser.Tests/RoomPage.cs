using Microsoft.Playwright;

namespace E4Bot.Browser.Tests;

/// <summary>The demonstration page as a person uses it: by the names that things have on screen.</summary>
internal sealed class RoomPage(IPage page)
{
    public IPage Page => page;

    /// <summary>The pane of one person in one place, for instance « Camille FICTIVE, Commission 1 ».</summary>
    public PersonPane Pane(string person, string place = "Commission 1") =>
        new(page.GetByRole(AriaRole.Region, new() { Name = $"{person}, {place}", Exact = true }));

    /// <summary>Opens the page with a pane for each person named; a person's own chat is « chat-camille » and so on.</summary>
    public static async Task<RoomPage> OpenAsync(IPage page, Uri address, params (string Person, string Place)[] panes)
    {
        if (panes.Length > 0)
        {
            var kept = string.Join(",", panes.Select(pane => $$"""{"person":"{{pane.Person}}","place":"{{pane.Place}}"}"""));
            await page.AddInitScriptAsync($"localStorage.getItem('e4bot-panes') ?? localStorage.setItem('e4bot-panes', '[{kept}]')");
        }

        await page.GotoAsync(address.AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).Not.ToHaveCountAsync(0);
        return new RoomPage(page);
    }
}
