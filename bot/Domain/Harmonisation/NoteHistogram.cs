using E4Bot.Domain.Notes;

namespace E4Bot.Domain.Harmonisation;

/// <summary>How many have each whole note.</summary>
/// <param name="Counts">Of the notes 0 to 20, in this order.</param>
public sealed record NoteHistogram(IReadOnlyList<int> Counts)
{
    public int N => Counts.Sum();

    /// <summary>How many have the commonest note; 0 of nobody.</summary>
    public int Highest => Counts.Max();

    public static NoteHistogram Of(IEnumerable<int> notes)
    {
        var counts = new int[ProposedNote.Maximum + 1];
        foreach (var note in notes) counts[note]++;
        return new NoteHistogram(counts);
    }
}
