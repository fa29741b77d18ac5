using System.Text.Json.Serialization;

namespace E4Bot.Domain.Synthesis;

/// <summary>When a realisation was made, as far as what is written says it beyond doubt. The names below are stored for years.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$period")]
[JsonDerivedType(typeof(Missing), "missing")]
[JsonDerivedType(typeof(At), "at")]
[JsonDerivedType(typeof(Between), "between")]
[JsonDerivedType(typeof(Since), "since")]
[JsonDerivedType(typeof(Several), "several")]
[JsonDerivedType(typeof(Impossible), "impossible")]
[JsonDerivedType(typeof(Unreadable), "unreadable")]
public abstract record Period
{
    private Period()
    {
    }

    /// <summary>Nothing is written.</summary>
    public sealed record Missing : Period;

    /// <summary>One day, month or year.</summary>
    public sealed record At(Moment Moment) : Period;

    /// <summary>From one to another. The end may lie before the start: it is told, not mended.</summary>
    public sealed record Between(Moment From, Moment To) : Period
    {
        [JsonIgnore]
        public bool IsBackwards => To.Last < From.First;
    }

    /// <summary>Not over yet, such as « depuis 09/2024 ».</summary>
    public sealed record Since(Moment From) : Period;

    /// <summary>More than one; each is one of the three above.</summary>
    public sealed record Several(IReadOnlyList<Period> Parts) : Period;

    /// <summary>A date that no calendar has, such as « 31/04/2026 ».</summary>
    public sealed record Impossible(string Date) : Period;

    /// <summary>Anything else.</summary>
    public sealed record Unreadable : Period;
}
