using Microsoft.Playwright;

namespace E4Bot.Browser.Tests;

/// <summary>What one person sees, writes and presses.</summary>
internal sealed class PersonPane(ILocator root)
{
    public ILocator Root => root;

    public ILocator Cards => root.Locator(".card");

    public ILocator Text(string text) => root.GetByText(text);

    public ILocator Button(string name) => root.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Field(string label) => root.GetByLabel(label);

    public async Task SayAsync(string text)
    {
        await root.GetByRole(AriaRole.Textbox, new() { Name = "Message", Exact = true }).FillAsync(text);
        await Button("Envoyer").ClickAsync();
    }
}
