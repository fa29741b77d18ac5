using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Delivery;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>The board looks at the whole store once, and then only where something was touched: a probe every few seconds costs an academy nothing.</summary>
public sealed class BoardTests
{
    private const int Commissions = 40;

    private static readonly DateTimeOffset Morning = new(2027, 5, 18, 6, 0, 0, TimeSpan.Zero);

    private readonly CountingStore store = new();
    private readonly DutySignals signals = new();
    private readonly FakeTimeProvider clock = new(Morning);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_look_is_at_everything_and_the_next_at_what_was_touched()
    {
        var board = await Board();
        await board.CatchUpAsync(Cancellation);
        Assert.Equal(Commissions, store.Listed.Count);
        store.Listed.Clear();
        await Write(7);

        await board.CatchUpAsync(Cancellation);
        await board.CatchUpAsync(Cancellation);

        Assert.Equal([Partition(7)], store.Listed);
        Assert.Equal(Partition(7), Assert.Single(board.Duties).Partition);
    }

    [Fact]
    public async Task What_could_not_be_looked_at_is_looked_at_the_next_time()
    {
        var board = await Board();
        await board.CatchUpAsync(Cancellation);
        foreach (var commission in new[] { 7, 8, 9 }) await Write(commission);
        store.IsAway = true;
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await board.CatchUpAsync(Cancellation));

        store.IsAway = false;
        await board.CatchUpAsync(Cancellation);

        Assert.Equal(3, board.Duties.Count);
    }

    [Fact]
    public async Task A_look_that_failed_leaves_what_was_seen_and_its_time()
    {
        var board = await Board();
        await Write(7);
        await board.CatchUpAsync(Cancellation);
        clock.Advance(TimeSpan.FromMinutes(1));
        store.IsAway = true;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => board.LookAtAllAsync(_ => { }, Cancellation));

        Assert.Single(board.Duties);
        Assert.Equal(Morning, board.SeenAt);
    }

    [Fact]
    public async Task A_look_that_began_earlier_does_not_undo_what_a_later_one_saw()
    {
        var board = await Board();
        await board.CatchUpAsync(Cancellation);
        store.Held = new TaskCompletionSource();
        var early = board.LookAtAsync(Partition(7), Cancellation);
        var held = store.Held;
        store.Held = null;
        await Write(7);
        await board.LookAtAsync(Partition(7), Cancellation);

        held.SetResult();
        await early;

        Assert.Single(board.Duties);
    }

    [Fact]
    public async Task Commissions_that_the_registry_has_no_more_are_on_the_board_no_more()
    {
        var board = await Board();
        await Write(Commissions);
        await board.CatchUpAsync(Cancellation);

        await Register(Commissions - 1);
        await board.LookAtAllAsync(_ => { }, Cancellation);

        Assert.Empty(board.Duties);
    }

    private async Task<DutyBoard> Board()
    {
        await Register(Commissions);
        var registers = new Registers(store, SessionFiles.Of2027, clock);
        var partitions = new DutyPartitions(store, registers, SessionFiles.Of2027);
        return new DutyBoard(store, partitions, new DutyReadings(NullLogger<DutyReadings>.Instance), signals, clock);
    }

    private async Task Register(int commissions)
    {
        var people = Enumerable.Range(1, commissions).Select(n => new Person(
            MailAddress.Parse($"membre{n}@exemple.test"), "FICTIVE", "Camille", PersonRole.Member, "Lycée Imaginaire", new CommissionKey("Lycée Imaginaire", n), MemberQuality.Professional));
        Assert.True(await new Registers(store, SessionFiles.Of2027, clock).ReplaceAsync(index => index.Registry with { People = [.. people] }, (_, _) => new(true), Cancellation));
    }

    /// <summary>A duty that is asked for, and signalled.</summary>
    private async Task Write(int commission)
    {
        var duty = new Duty { Kind = DutyKind.TakeUpAgain, Version = 1, Due = Morning };
        await store.CommitAsync(Partition(commission), [DutyRows.Ask(duty, Morning)], Cancellation);
        signals.Send(new DutyAddress(Partition(commission), DutyKeys.Of(duty), duty.Due));
    }

    private static string Partition(int commission) => Keys.Commission(SessionFiles.Of2027, new CommissionKey("Lycée Imaginaire", commission));
}
