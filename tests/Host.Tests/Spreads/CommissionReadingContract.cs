using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Life;

namespace E4Bot.Host.Tests.Spreads;

/// <summary>A question about many commissions is answered from what stands in each, and asks for nothing else; the same on every store.</summary>
public abstract class CommissionReadingContract
{
    private static readonly ExamSession Session = SessionFiles.Of2027;

    private static readonly Candidate Sealed = FilledStore.Candidate("02736100001", commission: 1);
    private static readonly Candidate Unheard = FilledStore.Candidate("02736100002", commission: 1);
    private static readonly Candidate Open = FilledStore.Candidate("02736100003", commission: 2);
    private static readonly Candidate Elsewhere = FilledStore.Candidate("02736100004", "Lycée Fictif", commission: 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_passage_is_the_one_that_reading_it_alone_gives()
    {
        var store = await FilledAsync();
        var registry = await RegistryAsync(store);

        var read = await new CommissionReading(store, Session).ReadAsync(registry, [Elsewhere.Commission, Sealed.Commission, Open.Commission], p => p, Cancellation);

        Assert.Equal([Elsewhere.Number, Sealed.Number, Unheard.Number, Open.Number], read.Select(passage => passage.Candidate.Number));
        foreach (var passage in read) Assert.Equal(await AloneAsync(store, passage.Candidate), Text(passage));
        Assert.True(read[1].Evaluation!.IsSealed);
        Assert.Null(read[2].Evaluation);
    }

    [Fact]
    public async Task Only_the_passages_of_the_commissions_asked_about_are_listed_once_each()
    {
        var watched = new WatchedStore(await FilledAsync());
        var registry = await RegistryAsync(watched);
        var before = watched.Others;

        var read = await new CommissionReading(watched, Session).ReadAsync(registry, [Sealed.Commission, Open.Commission, Sealed.Commission], p => p.Candidate.Number, Cancellation);

        Assert.Equal([Sealed.Number, Unheard.Number, Open.Number], read);
        Assert.Equal([("2027|Lycée Imaginaire|1", "p/"), ("2027|Lycée Imaginaire|2", "p/")], watched.Listings.Order());
        Assert.Equal(before, watched.Others);
    }

    [Fact]
    public async Task A_commission_that_does_not_exist_gives_nothing_and_is_not_asked_for()
    {
        var watched = new WatchedStore(await FilledAsync());
        var registry = await RegistryAsync(watched);

        var read = await new CommissionReading(watched, Session).ReadAsync(
            registry, [new CommissionKey("Lycée Imaginaire", 99), Open.Commission, new CommissionKey("2027|", 2)], p => p.Candidate.Number, Cancellation);

        Assert.Equal([Open.Number], read);
        Assert.Equal("2027|Lycée Imaginaire|2", Assert.Single(watched.Listings).Partition);
        Assert.Empty(await new CommissionReading(watched, Session).ReadAsync(registry, [], p => p, Cancellation));
    }

    [Fact]
    public async Task What_is_written_between_two_questions_is_in_the_second_answer()
    {
        var store = await FilledAsync();
        var registry = await RegistryAsync(store);
        var reading = new CommissionReading(store, Session);

        var before = await reading.ReadAsync(registry, [Sealed.Commission], p => p.Evaluation?.IsSealed, Cancellation);
        await store.HearsAsync(Unheard, Given.ASealedSheet(8.5m));
        var after = await reading.ReadAsync(registry, [Sealed.Commission], p => p.Evaluation?.IsSealed, Cancellation);

        Assert.Equal([true, null], before);
        Assert.Equal([true, true], after);
    }

    protected abstract Task<IRowStore> EmptyAsync();

    private static async Task<RegistryIndex> RegistryAsync(IRowStore store) => await new Registers(store, Session, TimeProvider.System).ReadAsync(Cancellation);

    private static async Task<string> AloneAsync(IRowStore store, Candidate candidate) => Text((await new Kept.Passages(store, Session).ReadAsync(candidate, Cancellation)).Passage);

    private static string Text(Passage passage) => System.Text.Encoding.UTF8.GetString(KeptJson.Write(passage));

    private async Task<IRowStore> FilledAsync()
    {
        var store = await (await EmptyAsync()).RegistersAsync(Session, Sealed, Unheard, Open, Elsewhere);
        await store.HearsAsync(Sealed, Given.ASealedSheet(13.25m));
        await store.HearsAsync(Open, Given.AnOpenEvaluation());
        return await store.HearsAsync(Elsewhere, Given.ACompleteSheet(11m));
    }
}
