using E4Bot.Domain.Conformity;
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
        return rows.Where(row => row.Key.StartsWith(Keys.Consultation, StringComparison.Ordinal)).All(row => Keys.Of(KeptJson.Read<DocumentAccess>(row.Body)) == row.Key) && Holds(Passage(candidate, rows), [.. journal.OrderBy(entry => entry.At)], new KeptDocuments(
            version => IsReadable(kept.GetValueOrDefault(Keys.SealedSheet(candidate.Number, version))),
            attached => IsOf(attached, kept.GetValueOrDefault(Keys.SynthesisTable(candidate.Number, attached.Version))),
            notice => kept.GetValueOrDefault(Keys.Notice(candidate.Number, notice)) is { } row ? KeptJson.Read<ConformityNotice>(row.Body) : null));
    }

    /// <summary>State equals the fold of its changes; every sealed sheet is kept, every tableau de synthèse, and every notice as it was written.</summary>
    /// <param name="journal">Oldest first.</param>
    public static bool Holds(Passage kept, IReadOnlyList<JournalEntry> journal, KeptDocuments documents)
    {
        var folded = Domain.Passages.Passage.Of(journal.Select(e => e.Change).OfType<Change.Opened>().FirstOrDefault()?.Candidate ?? kept.Candidate);
        foreach (var entry in journal.OrderBy(e => e.Number))
        {
            folded = folded.Apply(entry.Change);
            if (ConformityNotice.CausedBy(entry.Change, folded) is { } notice && !IsAsWritten(documents.Notice(notice.Number), notice)) return false;
        }
        return AreSame(kept, folded) && journal.Select(e => e.Change).All(change => change switch
        {
            Change.Sealed sealing => documents.HasSheet(sealing.Version),
            Change.SynthesisAttached attaching => documents.HasTable(attaching.Synthesis),
            _ => true,
        });
    }

    /// <summary>As it stands in these rows.</summary>
    public static Passage Passage(Candidate candidate, IReadOnlyList<Row> rows)
    {
        var prefix = Keys.PassagePrefix(candidate.Number);
        return StoredPassage.From(candidate, [.. rows.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal))], remembered: null).Passage;
    }

    private static bool IsOf(AttachedSynthesis attached, Row? table) =>
        table is not null && KeptJson.Read<KeptSynthesis>(table.Body) is var read && (read.Version, read.Sha256) == (attached.Version, attached.Sha256);

    /// <summary>The candidate's name apart: an import may have corrected it since.</summary>
    private static bool IsAsWritten(ConformityNotice? kept, ConformityNotice written) =>
        kept?.Candidate.Number == written.Candidate.Number && AreSame(kept with { Candidate = written.Candidate }, written);

    private static bool AreSame<T>(T one, T other) => KeptJson.Write(one).AsSpan().SequenceEqual(KeptJson.Write(other));

    private static bool IsReadable(Row? sheet) => sheet is not null && KeptJson.Read<SealedEvaluation>(sheet.Body) is { Sheet: not null, Grid: not null };
}
