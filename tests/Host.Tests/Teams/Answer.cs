using System.Text.Json;

namespace E4Bot.Host.Tests.Teams;

/// <summary>What the bot answered to a press.</summary>
internal sealed record Answer(int Http, string Json)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The status within, which the client acts on.</summary>
    public int Status => Body.GetProperty("statusCode").GetInt32();

    public Screen? Card => Type == CardType ? new Screen(Body.GetProperty("value")) : null;

    /// <summary>The line that a client shows in place of a card.</summary>
    public string? Sentence => Type == CardType ? null
        : Body.GetProperty("value") is { ValueKind: JsonValueKind.Object } error ? error.GetProperty("message").GetString()
        : Screen.Plain(Body.GetProperty("value").GetString()!);

    /// <summary>Everything there is to read.</summary>
    public string Words => Card?.Words ?? Sentence!;

    private string Type => Body.GetProperty("type").GetString()!;

    private JsonElement Body => JsonElement.Parse(Json);
}
