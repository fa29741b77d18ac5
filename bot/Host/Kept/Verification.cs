using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>Whether what is kept of a candidate is what the journal says.</summary>
public static class Verification
{
    /// <param name="rows">All of this candidate's evaluation.</param>
    public static bool Holds(Candidate candidate, IReadOnlyList<Row> rows)
    {
        var journal = rows.Where(row => row.Key.StartsWith(Keys.JournalPrefix(candidate.Number), StringComparison.Ordinal)).Select(row => KeptJson.Read<JournalEntry>(row.Body));
        var kept = rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
        return Holds(
            Passage(candidate, rows),
            [.. journal.OrderBy(entry => entry.At)],
            version => IsReadable(kept.GetValueOrDefault(Keys.SealedSheet(candidate.Number, version))),
            attached => IsOf(attached, kept.GetValueOrDefault(Keys.SynthesisTable(candidate.Number, attached.Version))));
    }

    /// <summary>State equals the fold of its changes; every sealed sheet is kept, and every tableau de synthèse.</summary>
    /// <param name="journal">Oldest first.</param>
    /// <param name="isKept">Whether the sheet of a version is there; whatever it throws says that it cannot be read.</param>
    /// <param name="isTableKept">The same of a tableau de synthèse.</param>
    public static bool Holds(Passage kept, IReadOnlyList<JournalEntry> journal, Func<int, bool> isKept, Func<AttachedSynthesis, bool> isTableKept)
    {
        var origin = Domain.Passages.Passage.Of(journal.Select(e => e.Change).OfType<Change.Opened>().FirstOrDefault()?.Candidate ?? kept.Candidate);
        var folded = journal.OrderBy(e => e.Number).Aggregate(origin, (state, entry) => state.Apply(entry.Change));
        return KeptJson.Write(kept).AsSpan().SequenceEqual(KeptJson.Write(folded))
            && journal.Select(e => e.Change).OfType<Change.Sealed>().All(sealing => isKept(sealing.Version))
            && journal.Select(e => e.Change).OfType<Change.SynthesisAttached>().All(attaching => isTableKept(attaching.Synthesis));
    }

    /// <summary>As it stands in these rows.</summary>
    public static Passage Passage(Candidate candidate, IReadOnlyList<Row> rows)
    {
        var prefix = Keys.PassagePrefix(candidate.Number);
        return StoredPassage.From(candidate, [.. rows.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal))], remembered: null).Passage;
    }

    private static bool IsOf(AttachedSynthesis attached, Row? table) =>
        table is not null && KeptJson.Read<KeptSynthesis>(table.Body) is var read && (read.Version, read.Sha256) == (attached.Version, attached.Sha256);

    private static bool IsReadable(Row? sheet) => sheet is not null && KeptJson.Read<AppreciationSheet>(sheet.Body) is not null;
}
