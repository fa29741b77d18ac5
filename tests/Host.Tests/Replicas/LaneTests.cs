using E4Bot.BotFramework;
using E4Bot.Host.Delivery;
using E4Bot.Host.Store;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Replicas;

/// <summary>A lane is one replica's at a time, and nobody's for long when that one is gone.</summary>
public sealed class LaneTests
{
    private static readonly DutyAddress Some = new("2027|Lycée Imaginaire|3", "d/carte/0123456789", DateTimeOffset.MinValue);

    /// <summary>Twice the longest send of the default settings.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    private readonly MemoryRowStore store = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2027, 5, 18, 6, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_one_has_it_the_other_is_told_until_when()
    {
        await using var mine = (await Replica().TakeAsync(Some, Cancellation)).Lease;

        var (theirs, until) = await Replica().TakeAsync(Some, Cancellation);

        Assert.NotNull(mine);
        Assert.Null(theirs);
        Assert.Equal(clock.GetUtcNow() + Length, until);
    }

    [Fact]
    public async Task Given_back_it_is_the_other_s_at_once_and_leaves_no_row()
    {
        await (await Replica().TakeAsync(Some, Cancellation)).Lease!.DisposeAsync();

        Assert.Empty(await store.ListAsync(Some.Partition, "", Cancellation));
        await using var theirs = (await Replica().TakeAsync(Some, Cancellation)).Lease;
        Assert.NotNull(theirs);
    }

    [Fact]
    public async Task Of_one_that_is_gone_it_is_the_other_s_when_its_time_is_over_and_not_before()
    {
        await GoneWithIt();

        clock.Advance(Length - TimeSpan.FromTicks(1));
        Assert.Null((await Replica().TakeAsync(Some, Cancellation)).Lease);
        clock.Advance(TimeSpan.FromTicks(1));
        await using var theirs = (await Replica().TakeAsync(Some, Cancellation)).Lease;
        Assert.NotNull(theirs);
    }

    [Fact]
    public async Task Held_long_it_is_renewed()
    {
        await using var mine = (await Replica().TakeAsync(Some, Cancellation)).Lease;

        for (var third = 0; third < 12; third++) clock.Advance(Length / 3);

        Assert.False(mine!.IsLost);
        Assert.Null((await Replica().TakeAsync(Some, Cancellation)).Lease);
    }

    [Fact]
    public async Task One_that_was_away_too_long_learns_that_it_has_lost_it_and_takes_nothing_back()
    {
        var mine = (await Replica().TakeAsync(Some, Cancellation)).Lease!;
        var row = Assert.Single(await store.ListAsync(Some.Partition, "", Cancellation));
        await store.CommitAsync(Some.Partition, [new RowChange.Replace(row.Key, row.Version, row.Body)], Cancellation);

        clock.Advance(Length / 3);
        await mine.DisposeAsync();

        Assert.True(mine.IsLost);
        Assert.Single(await store.ListAsync(Some.Partition, "", Cancellation));
    }

    [Fact]
    public async Task Lanes_are_apart_as_commissions_and_conversations_are()
    {
        var conversation = new DutyAddress("#conversations|t", "d/accueil/19:un", DateTimeOffset.MinValue);
        foreach (var lane in new[] { Some, Some with { Partition = "2027|Lycée Imaginaire|4" }, conversation, conversation with { Key = "d/accueil/19:deux" } })
            Assert.NotNull((await Replica().TakeAsync(lane, Cancellation)).Lease);

        Assert.Null((await Replica().TakeAsync(Some with { Key = "d/fiche/0123456789/001" }, Cancellation)).Lease);
    }

    [Fact]
    public async Task A_program_alone_with_its_store_writes_nothing_and_always_has_it()
    {
        var alone = Replica(new StoreOptions());
        Assert.NotNull((await alone.TakeAsync(Some, Cancellation)).Lease);
        Assert.NotNull((await alone.TakeAsync(Some, Cancellation)).Lease);

        Assert.Empty(await store.ListAsync(Some.Partition, "", Cancellation));
    }

    private async Task GoneWithIt()
    {
        // A clock of its own that stands still: nobody renews.
        var gone = new LaneLeases(store, Place(Shared), Options.Create(new BotOptions()), new FakeTimeProvider(clock.GetUtcNow()));
        Assert.NotNull((await gone.TakeAsync(Some, Cancellation)).Lease);
    }

    private static StoreOptions Shared => new() { Account = "imaginaire" };

    private LaneLeases Replica(StoreOptions? options = null) => new(store, Place(options ?? Shared), Options.Create(new BotOptions()), clock);

    private static StorePlace Place(StoreOptions options) => new(Options.Create(options), new HostingEnvironment { ContentRootPath = "/" });
}
