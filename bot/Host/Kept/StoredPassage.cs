using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>A passage as read, with the versions that its next commit is conditioned on.</summary>
public sealed record StoredPassage(
    Passage Passage,
    RowVersion? State,
    RowVersion? FirstSheet,
    RowVersion? SecondSheet,
    CardPlace? Card,
    RowVersion? CardVersion,
    IReadOnlyDictionary<string, Bookmark> Bookmarks)
{
    public RowVersion? SheetVersion(Seat seat) => seat == Seat.First ? FirstSheet : SecondSheet;

    public Bookmark? BookmarkOf(string personId) => Bookmarks.GetValueOrDefault(Keys.Bookmark(Passage.Candidate.Number, personId));

    /// <summary>Put together from the rows under <see cref="Keys.PassagePrefix"/>.</summary>
    public static StoredPassage From(Candidate candidate, IReadOnlyList<Row> rows)
    {
        var number = candidate.Number;
        var byKey = rows.ToDictionary(r => r.Key, StringComparer.Ordinal);
        var state = byKey.GetValueOrDefault(Keys.State(number));
        var first = byKey.GetValueOrDefault(Keys.Sheet(number, Seat.First));
        var second = byKey.GetValueOrDefault(Keys.Sheet(number, Seat.Second));
        var card = byKey.GetValueOrDefault(Keys.Card(number));
        var passage = state is null ? Passage.Of(candidate) : KeptJson.Read<Passage>(state.Body);
        return new StoredPassage(
            passage with { First = Sheet(first), Second = Sheet(second) },
            state?.Version,
            first?.Version,
            second?.Version,
            card is null ? null : KeptJson.Read<CardPlace>(card.Body),
            card?.Version,
            ReadBookmarks(rows, number));
    }

    private static MemberSheet Sheet(Row? row) => row is null ? MemberSheet.Blank : KeptJson.Read<MemberSheet>(row.Body);

    private static Dictionary<string, Bookmark> ReadBookmarks(IReadOnlyList<Row> rows, CandidateNumber number)
    {
        var prefix = Keys.Bookmark(number, "");
        return rows.Where(r => r.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(r => r.Key, r => KeptJson.Read<Bookmark>(r.Body));
    }
}
