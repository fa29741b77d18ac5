using E4Bot.Domain.Notes;

namespace E4Bot.Domain.Harmonisation;

/// <summary>How many have each whole note.</summary>
/// <param name="Counts">Of the notes 0 to 20, in this order.</param>
public sealed record NoteHistogram(IReadOnlyList<int> Counts)
{
    public int N => Counts.Sum();

    /// <summary>How many have the commonest note; 0 of nobody.</summary>
    public int MostAtOne => Counts.Max();

    /// <summary>Null of nobody.</summary>
    public int? Lowest => N == 0 ? null : NoteAt(0);

    /// <summary>Null of nobody.</summary>
    public int? Highest => N == 0 ? null : NoteAt(N - 1);

    /// <summary>All of them, ascending.</summary>
    public IReadOnlyList<int> Notes => [.. Counts.SelectMany((count, note) => Enumerable.Repeat(note, count))];

    /// <summary>Null of nobody.</summary>
    public decimal? Mean => N == 0 ? null : (decimal)Counts.Select((count, note) => count * note).Sum() / N;

    /// <summary>Null of nobody.</summary>
    public decimal? Median => N == 0 ? null : (NoteAt((N - 1) / 2) + NoteAt(N / 2)) / 2m;

    private int NoteAt(int place)
    {
        var note = 0;
        for (var seen = Counts[0]; seen <= place; seen += Counts[note]) note++;
        return note;
    }

    public static NoteHistogram Of(IEnumerable<int> notes)
    {
        var counts = new int[ProposedNote.Maximum + 1];
        foreach (var note in notes) counts[note]++;
        return new NoteHistogram(counts);
    }
}
