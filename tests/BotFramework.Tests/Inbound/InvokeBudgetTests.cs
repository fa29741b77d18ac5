using System.Net;
using System.Text.Json;
using E4Bot.BotFramework.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.BotFramework.Tests.Inbound;

/// <summary>A press is answered within its budget, whatever its turn takes; the turn goes on, and what follows is seen to.</summary>
public sealed class InvokeBudgetTests : IAsyncLifetime
{
    private static readonly TurnResult Card = AdaptiveCardResponse.Card("""{"type":"AdaptiveCard"}"""u8);

    private static readonly TimeSpan Budget = new BotOptions().InvokeBudget;

    private readonly NotingTime time = new();
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<TurnResult> ending = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationToken given;
    private TestBot bot = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await TestBot.StartAsync(TestBot.Anonymous(), time: time);
        bot.Turn.Script = async (_, cancellation) =>
        {
            given = cancellation;
            begun.TrySetResult();
            return await ending.Task;
        };
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData("invoke-card-manual")]
    [InlineData("invoke-card-automatic")]
    public async Task After_four_seconds_it_is_said_to_be_under_way_and_the_handler_is_told_once_it_has_ended(string name)
    {
        var (status, words) = await AfterFourSecondsAsync(name);

        Assert.Equal((HttpStatusCode.OK, "application/vnd.microsoft.activity.message"), (status, words.GetProperty("type").GetString()));
        Assert.StartsWith("C’est en cours", words.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Empty(bot.Turn.Late);
        Assert.False(given.IsCancellationRequested);

        ending.SetResult(Card);
        await LateAsync();
    }

    [Fact]
    public async Task A_late_turn_that_fails_is_told_too()
    {
        await AfterFourSecondsAsync("invoke-card-manual");

        ending.SetException(new InvalidOperationException("late"));

        await LateAsync();
    }

    [Fact]
    public async Task The_program_stops_only_once_a_late_turn_has_ended()
    {
        await AfterFourSecondsAsync("invoke-card-manual");

        var stopping = bot.StopAsync();
        ending.SetResult(Card);
        await stopping;

        Assert.Single(bot.Turn.Late);
    }

    [Fact]
    public async Task An_answer_in_time_is_the_turns_own_and_nothing_follows()
    {
        ending.SetResult(Card);

        using var response = await SendAsync("invoke-card-manual");

        Assert.Contains("AdaptiveCard", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.Empty(bot.Turn.Late);
    }

    [Fact]
    public async Task A_message_has_no_such_budget()
    {
        var answering = SendAsync("message-personal");
        await begun.Task;
        time.Advance(TimeSpan.FromSeconds(5));
        ending.SetResult(TurnResult.Done.Instance);

        using var response = await answering;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(bot.Turn.Late);
    }

    private async Task<(HttpStatusCode Status, JsonElement Words)> AfterFourSecondsAsync(string name)
    {
        var answering = SendAsync(name);
        await time.Waiting;
        time.Advance(Budget);
        using var response = await answering;
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (response.StatusCode, body.RootElement.Clone());
    }

    private async Task LateAsync()
    {
        while (bot.Turn.Late.IsEmpty) await Task.Yield();
        Assert.Single(bot.Turn.Late);
    }

    private Task<HttpResponseMessage> SendAsync(string name) => bot.SendAsync(Corpus.Text(name));

    /// <summary>A clock that tells when somebody begins to wait for the end of the budget.</summary>
    private sealed class NotingTime() : FakeTimeProvider(DateTimeOffset.UtcNow)
    {
        private readonly TaskCompletionSource waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Waiting => waiting.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new Noted(base.CreateTimer(callback, state, dueTime, period), Note);
            Note(dueTime);
            return timer;
        }

        private void Note(TimeSpan dueTime)
        {
            if (dueTime == Budget) waiting.TrySetResult();
        }

        /// <summary>Some make a timer first, and set it afterwards.</summary>
        private sealed class Noted(ITimer timer, Action<TimeSpan> note) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                var changed = timer.Change(dueTime, period);
                note(dueTime);
                return changed;
            }

            public void Dispose() => timer.Dispose();

            public ValueTask DisposeAsync() => timer.DisposeAsync();
        }
    }
}
