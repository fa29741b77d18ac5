using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Harmonisation;

/// <summary>What can honestly be said of a set of notes: of few, the notes themselves.</summary>
public abstract record DescribedNotes
{
    private DescribedNotes()
    {
    }

    public sealed record None : DescribedNotes;

    /// <summary>Fewer than <see cref="HarmonisationRules.DescribeFrom"/>.</summary>
    /// <param name="Notes">Ascending.</param>
    public sealed record Few(IReadOnlyList<int> Notes) : DescribedNotes;

    public sealed record Enough(Description Description) : DescribedNotes;

    public static DescribedNotes Of(IReadOnlyList<int> notes, HarmonisationRules rules) => Description.Of(notes) switch
    {
        null => new None(),
        { } description when description.N < rules.DescribeFrom => new Few(description.Values),
        { } description => new Enough(description),
    };
}
