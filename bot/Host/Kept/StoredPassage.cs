using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>A passage as it stands in the store, with the versions that its next commit is conditioned on.</summary>
public sealed class StoredPassage
{
    private readonly IReadOnlyDictionary<string, Bookmark> bookmarks;
    private IReadOnlyList<Missing>? missing;

    private StoredPassage(
        Passage passage, CardPlace? card, Beginning? beginning, IReadOnlyDictionary<string, Bookmark> bookmarks, IReadOnlyDictionary<string, RowVersion> versions)
    {
        Passage = passage;
        Card = card;
        Beginning = beginning;
        this.bookmarks = bookmarks;
        Versions = versions;
    }

    public Passage Passage { get; }

    public CardPlace? Card { get; }

    /// <summary>Null when neither the passage nor an import has written it.</summary>
    public Beginning? Beginning { get; }

    /// <summary>Of every row that this was put together from, by its key.</summary>
    public IReadOnlyDictionary<string, RowVersion> Versions { get; }

    /// <summary>Null when the row does not stand yet.</summary>
    public RowVersion? VersionOf(string key) => Versions.TryGetValue(key, out var version) ? version : null;

    public Bookmark? BookmarkOf(string personId) => bookmarks.GetValueOrDefault(Keys.Bookmark(Passage.Candidate.Number, personId));

    /// <summary>What the sheet lacks: found out once for each state.</summary>
    public IReadOnlyList<Missing> Missing(ExamSession session) => missing ??= Completeness.Of(Passage, session);

    /// <summary>
    /// Put together from the rows under <see cref="Keys.PassagePrefix"/>. What <paramref name="remembered"/> holds under the same version is taken from there: a
    /// version never comes back, so it is the same.
    /// </summary>
    public static StoredPassage From(Candidate candidate, IReadOnlyList<Row> rows, StoredPassage? remembered)
    {
        if (remembered is not null && remembered.IsMadeOf(rows) && remembered.IsOf(candidate)) return remembered;
        var number = candidate.Number;
        var byKey = rows.ToDictionary(r => r.Key, StringComparer.Ordinal);
        var passage = Part(Keys.State(number), r => r.Passage, Passage.Of(candidate)) with
        {
            First = Part(Keys.Sheet(number, Seat.First), r => r.Passage.First, MemberSheet.Blank),
            Second = Part(Keys.Sheet(number, Seat.Second), r => r.Passage.Second, MemberSheet.Blank),
        };
        var marks = rows.Where(r => r.Key.StartsWith(Keys.Bookmark(number, ""), StringComparison.Ordinal));
        return new StoredPassage(
            passage.Evaluation is null ? passage with { Candidate = candidate } : passage,
            Part<CardPlace?>(Keys.Card(number), r => r.Card, null),
            Part<Beginning?>(Keys.Beginning(number), r => r.Beginning, null),
            marks.ToDictionary(r => r.Key, r => Part(r.Key, known => known.bookmarks[r.Key], new Bookmark("", Hand.Own)), StringComparer.Ordinal),
            rows.ToDictionary(r => r.Key, r => r.Version, StringComparer.Ordinal));

        T Part<T>(string key, Func<StoredPassage, T> remember, T absent) =>
            !byKey.TryGetValue(key, out var row) ? absent
            : remembered is not null && remembered.VersionOf(key) == row.Version ? remember(remembered)
            : KeptJson.Read<T>(row.Body);
    }

    /// <summary>What stands once these rows are committed. A bookmark, or a place, that they write is read anew.</summary>
    public StoredPassage Once(Passage after, IReadOnlyList<Missing> lacking, IReadOnlyList<RowChange> rows, IReadOnlyList<RowVersion> written)
    {
        var number = after.Candidate.Number;
        string[] folded = [Keys.State(number), Keys.Sheet(number, Seat.First), Keys.Sheet(number, Seat.Second)];
        var versions = new Dictionary<string, RowVersion>(Versions, StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
            if (folded.Contains(rows[i].Key)) versions[rows[i].Key] = written[i];
        return new StoredPassage(after, Card, Beginning, bookmarks, versions) { missing = lacking };
    }

    /// <summary>Until the evaluation is open, the candidate is whom the registry says: an import may correct a name after the file was checked.</summary>
    private bool IsOf(Candidate candidate) => Passage.Evaluation is not null || Passage.Candidate == candidate;

    private bool IsMadeOf(IReadOnlyList<Row> rows) => rows.Count == Versions.Count && rows.All(r => VersionOf(r.Key) == r.Version) && rows.Count > 0;
}
