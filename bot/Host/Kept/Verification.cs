using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>Whether what is kept of a candidate is what the journal says.</summary>
public static class Verification
{
    /// <param name="rows">All of this candidate's evaluation.</param>
    public static bool Holds(Candidate candidate, IReadOnlyList<Row> rows)
    {
        var journal = rows.Where(row => row.Key.StartsWith(Keys.JournalPrefix(candidate.Number), StringComparison.Ordinal)).Select(row => KeptJson.Read<JournalEntry>(row.Body));
        var sheets = rows.Where(row => row.Key.StartsWith(Keys.SealedSheets, StringComparison.Ordinal)).ToDictionary(row => row.Key, StringComparer.Ordinal);
        return Holds(Passage(candidate, rows), [.. journal.OrderBy(entry => entry.At)], version => IsReadable(sheets.GetValueOrDefault(Keys.SealedSheet(candidate.Number, version))));
    }

    /// <summary>State equals the fold of its changes; every sealed sheet is kept.</summary>
    /// <param name="journal">Oldest first.</param>
    /// <param name="isKept">Whether the sheet of a version is there; whatever it throws says that it cannot be read.</param>
    public static bool Holds(Passage kept, IReadOnlyList<JournalEntry> journal, Func<int, bool> isKept)
    {
        var origin = Domain.Passages.Passage.Of(journal.Select(e => e.Change).OfType<Change.Opened>().FirstOrDefault()?.Candidate ?? kept.Candidate);
        var folded = journal.OrderBy(e => e.Number).Aggregate(origin, (state, entry) => state.Apply(entry.Change));
        return KeptJson.Write(kept).AsSpan().SequenceEqual(KeptJson.Write(folded))
            && journal.Select(e => e.Change).OfType<Change.Sealed>().All(sealing => isKept(sealing.Version));
    }

    /// <summary>As it stands in these rows.</summary>
    public static Passage Passage(Candidate candidate, IReadOnlyList<Row> rows)
    {
        var prefix = Keys.PassagePrefix(candidate.Number);
        return StoredPassage.From(candidate, [.. rows.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal))], remembered: null).Passage;
    }

    private static bool IsReadable(Row? sheet) => sheet is not null && KeptJson.Read<AppreciationSheet>(sheet.Body) is not null;
}
