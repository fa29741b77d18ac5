using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Npm;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>The walk for those who read with their ears, see little colour, or have no mouse.</summary>
public sealed class AccessibilityTests(ChromiumFixture chromium)
{
    [Theory]
    [InlineData(1280, 900, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task No_card_of_the_walk_has_a_serious_fault_or_is_wider_than_its_screen(int width, int height, ColorScheme scheme)
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync(width, height, scheme));
        var page = commission.Room.Page;
        var faults = new List<string>();
        var story = new Story(commission, async (_, card) =>
        {
            faults.AddRange((await Axe.SeriousAsync(page)).Select(fault => $"{card}: {fault}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")) faults.Add($"{card}: wider than the screen");
        });

        await story.TellAsync();
        await story.OpenSheetAsync();

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Line_of_the_grid_is_answered_with_the_keyboard_alone()
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync());
        await new Story(commission).OpenAsync();
        var (camille, keyboard) = (commission.Camille, commission.Room.Page.Keyboard);

        await Expect(camille.Heading).ToBeFocusedAsync();
        await TabToAsync(camille.Choice("Niveau de maîtrise", "Non évaluable"));
        foreach (var _ in Enumerable.Range(0, 3)) await keyboard.PressAsync("ArrowDown");
        await Expect(camille.Choice("Niveau de maîtrise", "Bonne maîtrise")).ToBeCheckedAsync();
        await TabToAsync(camille.Field("Commentaire privé"));
        await keyboard.TypeAsync(Story.Comment);
        await TabToAsync(camille.Card.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et continuer" }));
        await keyboard.PressAsync("Enter");

        await camille.AtAsync("2 / 7");
        await Expect(camille.Heading).ToBeFocusedAsync();
    }

    /// <summary>Presses Tab until the control has the focus; a person would give up after a dozen.</summary>
    private static async Task TabToAsync(ILocator control)
    {
        for (var presses = 0; presses < 12 && !await HasFocusAsync(control); presses++) await control.Page.Keyboard.PressAsync("Tab");
        await Expect(control).ToBeFocusedAsync();
    }

    private static Task<bool> HasFocusAsync(ILocator control) => control.EvaluateAsync<bool>("element => element === document.activeElement");
}
