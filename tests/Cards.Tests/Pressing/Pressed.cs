using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Wire;

namespace E4Bot.Cards.Tests.Pressing;

/// <summary>A button pressed the way a client does it: what the button carries, and what stands in the inputs, none of it empty.</summary>
internal static class Pressed
{
    public static Press On(ReadCard card, JsonElement action, IReadOnlyDictionary<string, string>? typed = null)
    {
        var data = JsonObject.Create(action.GetProperty("data"))!;
        if (action.Word("associatedInputs") != "none")
            foreach (var input in card.Inputs) data[input.Word("id")!] = typed?.GetValueOrDefault(input.Word("id")!) ?? Filled(input);
        return new Press(action.Word("verb")!, JsonSerializer.SerializeToElement(data));
    }

    /// <summary>What stands there; else something that may be typed or chosen there.</summary>
    private static string Filled(JsonElement input) => input.Type() switch
    {
        "Input.Toggle" => input.TryGetProperty("isRequired", out _) ? "true" : "false",
        "Input.Date" => "2027-09-01",
        _ when input.Word("value") is { Length: > 0 } value => value,
        "Input.ChoiceSet" => input.GetProperty("choices")[0].Word("value")!,
        _ when input.Word("id") == Fields.Note => "13,25",
        _ when input.Word("id") == Fields.JuryNote => "13",
        _ when input.Word("id") == Fields.PortfolioAddress => "https://alix.exemple.test",
        _ when input.Word("id") == Fields.ExtraMinutes => "13",
        _ when input.Word("id") == Fields.Weeks => "10",
        _ => "Texte saisi.",
    };
}
