using E4Bot.Domain.Registry;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>
/// Keeps where a candidate's card is to stand, with the duty to post it there and to retire an older one: a crash in between delays the
/// card, never loses it.
/// </summary>
public sealed class CardPlacing(IRowStore store, Kept.Passages passages, DutySignals signals, TimeProvider time)
{
    private const int MostAttempts = 16;

    /// <param name="besides">What else is to be done once it is asked for.</param>
    public async ValueTask PlaceAsync(Candidate candidate, CardPlace card, TurnSource source, IEnumerable<Duty> besides, CancellationToken cancellation)
    {
        Duty[] asked = [.. besides];
        var partition = passages.Partition(candidate);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var stored = await passages.ReadAsync(candidate, cancellation);
            Duty[] duties = [.. DutiesFor(candidate, stored.Card), .. asked];
            switch (await store.CommitAsync(partition, Rows(candidate, stored, card, duties, source), cancellation))
            {
                case CommitResult.Committed:
                    foreach (var duty in duties) signals.Send(new DutyAddress(partition, DutyKeys.Of(duty), duty.Due));
                    return;
                case CommitResult.Conflict { Key: var key } when key == Keys.Handled(source.Activity):
                    return;
            }
        }
        throw new InvalidOperationException("The candidate's card kept changing while it was being placed. Nothing was written.");
    }

    private RowChange[] Rows(Candidate candidate, StoredPassage stored, CardPlace card, Duty[] duties, TurnSource source)
    {
        var key = Keys.Card(candidate.Number);
        var body = KeptJson.Write(card);
        return
        [
            new RowChange.Insert(Keys.Handled(source.Activity), KeptJson.Write(new Handled(time.GetUtcNow()))),
            stored.VersionOf(key) is { } version ? new RowChange.Replace(key, version, body) : new RowChange.Insert(key, body),
            .. duties.Select(duty => DutyRows.Ask(duty, time.GetUtcNow())),
        ];
    }

    private static IEnumerable<Duty> DutiesFor(Candidate candidate, CardPlace? standing)
    {
        yield return new Duty { Kind = DutyKind.ShowCard, Candidate = candidate, Due = DateTimeOffset.MinValue };
        if (standing is { ActivityId: { } older })
            yield return new Duty { Kind = DutyKind.RetireCard, Candidate = candidate, Due = DateTimeOffset.MinValue, Where = standing.Where, ActivityId = older };
    }
}
