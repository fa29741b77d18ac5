using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>Somebody before the evaluation's card: reads where they are, answers, presses.</summary>
internal sealed class Member(PersonPane pane)
{
    public PersonPane Pane => pane;

    /// <summary>The evaluation's card. The bot's greeting comes before it, the one that announces the sealed sheet after it.</summary>
    public ILocator Card => pane.Cards.Filter(new() { HasNotText = "Bonjour, je suis E4Bot" }).First;

    public ILocator SheetCard => pane.Cards.Filter(new() { HasText = "Fiche d'appréciation, version" });

    public ILocator Heading => Card.GetByRole(AriaRole.Heading).First;

    public ILocator Field(string label) => Card.GetByRole(AriaRole.Textbox, new() { Name = label });

    public ILocator Choice(string question, string answer) =>
        Card.GetByRole(AriaRole.Radiogroup, new() { Name = question }).GetByLabel(answer, new() { Exact = true });

    /// <summary>Looks at the card: one that is off the screen, as the second of two on a phone, asks for its refresh only when it is looked at.</summary>
    public async Task AtAsync(string heading)
    {
        await Card.ScrollIntoViewIfNeededAsync();
        await Expect(Heading).ToContainTextAsync(heading);
    }

    public Task SeesAsync(string text) => Expect(Card).ToContainTextAsync(text);

    public Task SeesNoAsync(string text) => Expect(Card).Not.ToContainTextAsync(text);

    public Task PressAsync(string title) => Card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    public Task WriteAsync(string label, string text) => Field(label).FillAsync(text);

    public Task ChooseAsync(string question, string answer) => Choice(question, answer).CheckAsync();

    /// <summary>Answers a line of the grid, once its card is there.</summary>
    public async Task GiveLevelAsync(int line, string level, string comment = "")
    {
        await AtAsync($"{line} / 7");
        await ChooseAsync("Niveau de maîtrise", level);
        if (comment.Length > 0) await WriteAsync("Commentaire privé", comment);
        await PressAsync("Enregistrer et continuer");
    }
}
