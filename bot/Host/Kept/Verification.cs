using E4Bot.Domain.Conformity;
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
        var documents = rows.Where(row => IsDocument(row.Key)).ToDictionary(row => row.Key, StringComparer.Ordinal);
        return Holds(
            Passage(candidate, rows),
            [.. journal.OrderBy(entry => entry.At)],
            version => IsReadable(documents.GetValueOrDefault(Keys.SealedSheet(candidate.Number, version))),
            notice => documents.GetValueOrDefault(Keys.Notice(candidate.Number, notice)) is { } row ? KeptJson.Read<ConformityNotice>(row.Body) : null);
    }

    /// <summary>State equals the fold of its changes; every sealed sheet is kept, and every notice as it was written.</summary>
    /// <param name="journal">Oldest first.</param>
    /// <param name="isKept">Whether the sheet of a version is there; whatever it throws says that it cannot be read.</param>
    /// <param name="noticeOf">The notice of a number, or null; the same holds.</param>
    public static bool Holds(Passage kept, IReadOnlyList<JournalEntry> journal, Func<int, bool> isKept, Func<int, ConformityNotice?> noticeOf)
    {
        var folded = Domain.Passages.Passage.Of(journal.Select(e => e.Change).OfType<Change.Opened>().FirstOrDefault()?.Candidate ?? kept.Candidate);
        foreach (var entry in journal.OrderBy(e => e.Number))
        {
            folded = folded.Apply(entry.Change);
            if (ConformityNotice.CausedBy(entry.Change, folded) is { } notice && !IsAsWritten(noticeOf(notice.Number), notice)) return false;
        }
        return AreSame(kept, folded) && journal.Select(e => e.Change).OfType<Change.Sealed>().All(sealing => isKept(sealing.Version));
    }

    /// <summary>As it stands in these rows.</summary>
    public static Passage Passage(Candidate candidate, IReadOnlyList<Row> rows)
    {
        var prefix = Keys.PassagePrefix(candidate.Number);
        return StoredPassage.From(candidate, [.. rows.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal))], remembered: null).Passage;
    }

    private static bool IsDocument(string key) =>
        key.StartsWith(Keys.SealedSheets, StringComparison.Ordinal) || key.StartsWith(Keys.Notices, StringComparison.Ordinal);

    /// <summary>The candidate's name apart: an import may have corrected it since.</summary>
    private static bool IsAsWritten(ConformityNotice? kept, ConformityNotice written) =>
        kept?.Candidate.Number == written.Candidate.Number && AreSame(kept with { Candidate = written.Candidate }, written);

    private static bool AreSame<T>(T one, T other) => KeptJson.Write(one).AsSpan().SequenceEqual(KeptJson.Write(other));

    private static bool IsReadable(Row? sheet) => sheet is not null && KeptJson.Read<AppreciationSheet>(sheet.Body) is not null;
}
