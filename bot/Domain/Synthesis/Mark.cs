using System.Text.Json.Serialization;
using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Synthesis;

/// <summary>What stands where a realisation meets a competence.</summary>
/// <param name="Text">As written, without the blanks around it.</param>
public sealed record Mark(CompetenceId Competence, string Text, MarkMeaning Meaning)
{
    [JsonIgnore]
    public bool Counts => Meaning is MarkMeaning.Yes or MarkMeaning.ProbablyYes;
}

/// <summary>What a text in a competence's column says.</summary>
public enum MarkMeaning
{
    /// <summary>A cross, a tick, a bullet, « oui », « 1 ».</summary>
    Yes,

    /// <summary>Another text: the competence is counted, and people are told.</summary>
    ProbablyYes,

    /// <summary>« non », « 0 », a dash, a question mark: the competence is not counted, and people are told.</summary>
    No,
}
