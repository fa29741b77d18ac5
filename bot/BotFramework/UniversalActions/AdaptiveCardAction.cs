using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace E4Bot.BotFramework;

/// <summary>
/// The value of an <c>adaptiveCard/action</c> invoke: a verb with its data. <paramref name="Data"/> is always an object; it comes from
/// the client, so it says what was pressed, never who may press.
/// </summary>
public sealed record AdaptiveCardAction(string Verb, JsonElement Data, CardTrigger Trigger)
{
    private static readonly JsonElement NoData = JsonElement.Parse("{}"u8);

    /// <summary>Reads the activity's value; when it cannot be acted on, <paramref name="refusal"/> is the answer to give back.</summary>
    public static bool TryRead(
        Activity activity, [NotNullWhen(true)] out AdaptiveCardAction? action, [NotNullWhen(false)] out TurnResult.Invoke? refusal)
    {
        (action, refusal) = (null, null);
        if (Member(activity.Value, "action", JsonValueKind.Object) is not { } pressed)
            refusal = AdaptiveCardResponse.Error("BadRequest", 400, FrenchReplies.UnreadableCard);
        else if (Text(pressed, "type") != "Action.Execute")
            refusal = AdaptiveCardResponse.Error("NotSupported", 400, FrenchReplies.UnreadableCard);
        else if (Text(pressed, "verb") is not { Length: > 0 } verb)
            refusal = AdaptiveCardResponse.Error("BadRequest", 400, FrenchReplies.UnreadableCard);
        else
            action = new AdaptiveCardAction(verb, Member(pressed, "data", JsonValueKind.Object) ?? NoData, TriggerOf(activity.Value));
        return action is not null;
    }

    /// <summary>Verb and trigger only: the data is what a person typed.</summary>
    public override string ToString() => $"{Verb} {Trigger}";

    // Sending on a refresh can loop for ever, so what is not surely a press counts as a refresh when it says anything else.
    private static CardTrigger TriggerOf(JsonElement? value) =>
        Text(value, "trigger") is null or "manual" ? CardTrigger.Manual : CardTrigger.Automatic;

    private static string? Text(JsonElement? element, string member) => Member(element, member, JsonValueKind.String)?.GetString();

    private static JsonElement? Member(JsonElement? element, string member, JsonValueKind kind) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(member, out var value) && value.ValueKind == kind
            ? value
            : null;
}
