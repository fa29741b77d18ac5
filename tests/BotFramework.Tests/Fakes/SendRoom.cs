using Microsoft.AspNetCore.Http;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>An anonymous bot with the default settings, a connector on this machine, and a clock that the test moves.</summary>
internal sealed class SendRoom : IAsyncDisposable
{
    private SendRoom(FakeConnector connector, TestBot bot, SendClock clock) => (Connector, Bot, Clock) = (connector, bot, clock);

    public FakeConnector Connector { get; }

    public TestBot Bot { get; }

    public SendClock Clock { get; }

    public IEnumerable<string?> Texts => Connector.Calls.Select(call => call.Body?.GetProperty("text").GetString());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<SendRoom> OpenAsync(params (string Key, string Value)[] settings) => OpenAsync(new SendClock(), settings);

    /// <summary>Where whatever is waited for has passed at once.</summary>
    public static Task<SendRoom> OpenHurriedAsync(params (string Key, string Value)[] settings) => OpenAsync(new SendClock(hurries: true), settings);

    public Task<SendOutcome> PostAsync(string text = "Bonjour", string conversation = "19:canal@thread.tacv2", CancellationToken? leaving = null) =>
        Bot.Connector.PostAsync(Connector.Where(conversation), Message(text), leaving ?? Cancel).AsTask();

    public Task<SendOutcome> UpdateAsync(string text = "Bonjour", string activity = "5", CancellationToken? leaving = null) =>
        Bot.Connector.UpdateAsync(Connector.Where("19:canal@thread.tacv2"), activity, Message(text), leaving ?? Cancel).AsTask();

    public Task<SendOutcome> OpenChatAsync(string person = "29:camille") =>
        Bot.Connector.CreateConversationAsync(Connector.Where(), new NewConversation.Personal(person), Cancel).AsTask();

    public Task<SendOutcome> OpenThreadAsync() =>
        Bot.Connector.CreateConversationAsync(Connector.Where(), new NewConversation.ChannelThread("19:canal@thread.tacv2", Message("Avis")), Cancel).AsTask();

    /// <summary>What became of it, in the words of a send.</summary>
    public async Task<SendOutcome> ReadAsync(string conversation = "19:canal@thread.tacv2")
    {
        try
        {
            await Bot.Connector.FindMemberAsync(Connector.Where(conversation), "29:camille", Cancel);
            return new SendOutcome.Sent(null, null);
        }
        catch (ConnectorException failure)
        {
            return failure.Outcome!;
        }
    }

    /// <summary>The next call is kept waiting until it is let go; the task completes when it has come.</summary>
    public (Task Reached, TaskCompletionSource Release) HoldNext()
    {
        var (reached, release) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var then = Connector.Answer;
        Connector.Answer = async http =>
        {
            Connector.Answer = then;
            reached.SetResult();
            await release.Task;
            await then(http);
        };
        return (reached.Task, release);
    }

    /// <summary>The calls get these answers, one after the other; the last one goes on.</summary>
    public void Answers(params IReadOnlyList<RequestDelegate> answers)
    {
        var next = 0;
        Connector.Answer = http => answers[Math.Min(Interlocked.Increment(ref next) - 1, answers.Count - 1)](http);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Connector.DisposeAsync();
    }

    private static async Task<SendRoom> OpenAsync(SendClock clock, (string Key, string Value)[] settings)
    {
        var all = TestBot.Anonymous();
        foreach (var (key, value) in settings) all[key] = value;
        return new SendRoom(await FakeConnector.StartAsync(), await TestBot.StartAsync(all, time: clock), clock);
    }

    private static Activity Message(string text) => new() { Type = "message", Text = text };
}
