using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Life;

namespace E4Bot.Host.Tests.Spreads;

/// <summary>Commissions are read side by side, but not all at once; and no further than somebody waits for the answer.</summary>
public sealed class SideBySideTests
{
    private const int Many = 3 * CommissionReading.AtATime;

    private static readonly ExamSession Session = SessionFiles.Of2027;

    private static readonly Candidate[] Candidates = [.. Enumerable.Range(1, Many).Select(n => FilledStore.Candidate($"027361{n:00000}", commission: n))];

    private static readonly RegistryIndex Registry = new(new SessionRegistry(Candidates, []));

    private readonly WatchedStore store = new(new MemoryRowStore(), holds: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task So_many_are_read_at_a_time_and_the_answer_keeps_the_order_asked_for()
    {
        var reading = ReadAsync(store, Cancellation);
        for (var n = 0; n < CommissionReading.AtATime; n++) await store.NextAsync(Cancellation);
        Assert.Equal(CommissionReading.AtATime, store.UnderWay);
        for (var n = 0; n < Many; n++) store.LetOneGo();

        Assert.Equal(Candidates.Select(candidate => candidate.Number), await reading);
        Assert.Equal((CommissionReading.AtATime, Many), (store.MostAtATime, store.Listings.Count));
    }

    [Fact]
    public async Task A_question_that_nobody_waits_for_any_more_asks_for_no_further_commission()
    {
        using var leaving = new CancellationTokenSource();
        var reading = ReadAsync(store, leaving.Token);
        for (var n = 0; n < CommissionReading.AtATime; n++) await store.NextAsync(Cancellation);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal((CommissionReading.AtATime, 0), (store.Listings.Count, store.UnderWay));
    }

    [Fact]
    public async Task A_store_that_does_not_answer_fails_the_question_rather_than_leaving_a_commission_out()
    {
        var half = new WatchedStore(new MemoryRowStore()) { Dead = Keys.Commission(Session, Candidates[Many / 2].Commission) };

        await Assert.ThrowsAsync<StoreUnavailableException>(() => ReadAsync(half, Cancellation));
    }

    private static Task<IReadOnlyList<CandidateNumber>> ReadAsync(IRowStore store, CancellationToken cancellation) => new CommissionReading(store, Session)
        .ReadAsync(Registry, Candidates.Select(candidate => candidate.Commission), passage => passage.Candidate.Number, cancellation).AsTask();
}
