using System.Text.Json;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Wire;

/// <summary>A press as it arrived: the verb, what the button carried and what was typed. Anything may be missing or of the wrong kind.</summary>
public sealed class Press
{
    private readonly JsonElement data;

    public Press(string verb, JsonElement data)
    {
        Verb = verb;
        this.data = data;
    }

    public string Verb { get; }

    public CandidateNumber? Candidate => CandidateNumber.TryParse(Text("candidate"), out var number) ? number : null;

    public int? Version => Number("version");

    public Step? Step => Wire.Step.TryParse(Text("step"), out var step) ? step : null;

    public Hand Hand => Text("hand") switch
    {
        "other" => Hand.Other,
        "together" => Hand.Together,
        _ => Hand.Own,
    };

    /// <summary>A text that the button carried or a person typed; null when absent, or not a text.</summary>
    public string? Text(string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public int? Number(string name) =>
        data.ValueKind == JsonValueKind.Object
        && data.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : null;

    /// <summary>What was typed, to be shown again when it could not be kept.</summary>
    public Typed Typed => Typed.In(this);
}
