using System.Text.Json;
using E4Bot.Cards.Adaptive;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Wire;

/// <summary>A press as it arrived: the verb, what the button carried and what was typed. Anything may be missing or of the wrong kind.</summary>
public sealed class Press
{
    /// <summary>Half of a character: stands for a text that is none, and is refused as unreadable wherever a text is kept.</summary>
    private const string Broken = "\uD800";

    private readonly JsonElement data;

    public Press(string verb, JsonElement data)
    {
        Verb = verb;
        this.data = data;
    }

    public string Verb { get; }

    public CandidateNumber? Candidate => CandidateNumber.TryParse(Text("candidate"), out var number) ? number : null;

    public int? Version => Number("version");

    /// <summary>Which of the candidate's conformity notices the card shows.</summary>
    public int? Notice => Number("notice");

    /// <summary>Whether the card showed another version of the sheet than the one that stands.</summary>
    public bool IsOfAnotherVersionThan(Passage passage) => Version is { } shown && passage.Evaluation is { } evaluation && shown != evaluation.Version;

    public Step? Step => Wire.Step.TryParse(Text("step"), out var step) ? step : null;

    /// <summary>Whether the button says once more what cannot be taken back lightly.</summary>
    public bool IsConfirmed => Find("confirm") is { ValueKind: JsonValueKind.True };

    /// <summary>The step that is left; null for a press that leaves its inputs behind on purpose.</summary>
    public Step? From => Wire.Step.TryParse(Text("from"), out var step) ? step : null;

    public Hand Hand => Text("hand") switch
    {
        "other" => Hand.Other,
        "together" => Hand.Together,
        _ => Hand.Own,
    };

    /// <summary>A text that the button carried or a person typed; some clients send numbers and ticks as such. Null when absent, or none of these.</summary>
    public string? Text(string name) => Find(name) is not { } value ? null : value.ValueKind switch
    {
        JsonValueKind.String => Whole(value),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    public int? Number(string name) =>
        Find(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    /// <summary>Whether it was a press of this button, or of the same one on an older card.</summary>
    internal bool IsOf(ExecuteAction button) =>
        button.Verb == Verb && (button.Data.Line, button.Data.Penalty, button.Data.Step) == (Text("line"), Text("penalty"), Text("step"));

    /// <summary>What was typed, to be shown again when it could not be kept.</summary>
    public Typed Typed => Typed.In(this);

    /// <summary>What was typed beside what this press keeps, to be shown again when the card stays.</summary>
    public Typed Unsaved => Typed.UnsavedBy(this);

    /// <summary>Whether it carries words of the person's own, which would be lost with the card.</summary>
    public bool HoldsText => Fields.Texts.Any(name => !string.IsNullOrWhiteSpace(Text(name)));

    private JsonElement? Find(string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) ? value : null;

    private static string? Whole(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return Broken;
        }
    }
}
