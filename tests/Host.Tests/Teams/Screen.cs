using System.Text.Json;

namespace E4Bot.Host.Tests.Teams;

/// <summary>A card as a person has it before their eyes.</summary>
internal sealed class Screen(JsonElement card)
{
    private readonly IReadOnlyList<JsonElement> parts = [.. Parts(card)];

    public string Json => card.GetRawText();

    /// <summary>Everything there is to read, one text a line, blanks made plain.</summary>
    public string Words => Plain(string.Join('\n', parts.Where(p => Is(p, "TextBlock") || Is(p, "RichTextBlock")).Select(Read)));

    /// <summary>What a client shows that cannot show the card.</summary>
    public string FallbackText => Text(card, "fallbackText");

    public IEnumerable<Button> Buttons => parts.Where(p => Is(p, "Action.Execute")).Select(p => new Button(p));

    public IEnumerable<Field> Fields => parts.Where(p => Text(p, "type").StartsWith("Input.", StringComparison.Ordinal)).Select(p => new Field(p));

    /// <summary>Where its first link leads.</summary>
    public Uri Link => Links[0].To;

    /// <summary>The buttons that open an address.</summary>
    public IReadOnlyList<(string Title, Uri To)> Links => [.. parts.Where(p => Is(p, "Action.OpenUrl")).Select(p => (Plain(Text(p, "title")), new Uri(Text(p, "url"))))];


    /// <summary>What the client sends by itself, for the people named in the card.</summary>
    public Button? Refresh => card.TryGetProperty("refresh", out var refresh) ? new Button(refresh.GetProperty("action")) : null;

    public IReadOnlyList<string> RefreshesFor => card.TryGetProperty("refresh", out var refresh)
        ? [.. refresh.GetProperty("userIds").EnumerateArray().Select(id => id.GetString()!)]
        : [];

    public bool Offers(string title) => Buttons.Any(b => b.Title.StartsWith(title, StringComparison.Ordinal));

    public Button Button(string title) => Buttons.FirstOrDefault(b => b.Title.StartsWith(title, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No « {title} » among: {string.Join(" | ", Buttons.Select(b => b.Title))}\n{Words}");

    public Field Field(string id) => Fields.Single(f => f.Id == id);

    public static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    internal static string Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static bool Is(JsonElement element, string type) => Text(element, "type") == type;

    private static string Read(JsonElement text) => Is(text, "TextBlock")
        ? Text(text, "text")
        : string.Concat(text.GetProperty("inlines").EnumerateArray().Select(run => Text(run, "text")));

    /// <summary>Every object of the card but its refresh, which nobody sees.</summary>
    private static IEnumerable<JsonElement> Parts(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(Parts);
        if (element.ValueKind != JsonValueKind.Object) return [];
        var within = element.EnumerateObject().Where(m => m.Name is not ("refresh" or "data")).SelectMany(m => Parts(m.Value));
        return [element, .. within];
    }
}

/// <summary>A button that calls the bot.</summary>
internal sealed record Button(JsonElement Action)
{
    public string Title => Screen.Plain(Screen.Text(Action, "title"));

    public string Verb => Screen.Text(Action, "verb");

    public JsonElement Data => Action.GetProperty("data");

    public bool TakesInputs => Screen.Text(Action, "associatedInputs") != "none";
}

internal sealed record Field(JsonElement Input)
{
    public string Id => Screen.Text(Input, "id");

    public string Label => Screen.Plain(Screen.Text(Input, "label"));

    /// <summary>What stands in it before anything is typed.</summary>
    public string Value => Screen.Text(Input, "value");

    public bool IsRequired => Input.TryGetProperty("isRequired", out var required) && required.GetBoolean();
}
