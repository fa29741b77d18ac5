using System.Collections.Concurrent;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Outbound.Line;

/// <summary>Never more than Teams takes, in any span of time; what cannot go in its time is told when it can.</summary>
public sealed class PaceTests
{
    private static readonly (int Seconds, int Most)[] TeamsTakes = [(1, 7), (2, 8), (30, 60), (3600, 1800)];

    [Fact]
    public async Task However_much_is_sent_in_a_conversation_no_span_of_time_holds_more_than_Teams_takes()
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        var times = Times(room);

        for (var sent = 0; sent < 2000;)
            if (await room.PostAsync() is SendOutcome.NotAccepted { RetryAfter: { } wait }) room.Clock.Advance(wait);
            else sent++;

        foreach (var (seconds, most) in TeamsTakes) Assert.InRange(Densest(times, TimeSpan.FromSeconds(seconds)), most * 2 / 3, most);
    }

    [Fact]
    public async Task Reads_keep_to_a_pace_of_their_own()
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        var times = Times(room);

        for (var i = 0; i < 40; i++) await room.ReadAsync();

        Assert.Equal(10, Densest(times, TimeSpan.FromSeconds(1)));
        Assert.Equal(14, Densest(times, TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public async Task All_conversations_together_keep_to_the_bots_pace()
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        var times = Times(room);

        for (var i = 0; i < 60; i++) await room.PostAsync(conversation: $"19:canal-{i}@thread.tacv2");

        Assert.Equal(25, Densest(times, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Personal_chats_are_opened_at_their_pace()
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        var times = Times(room);

        for (var i = 0; i < 20; i++) await room.OpenChatAsync($"29:{i}");

        Assert.Equal(5, Densest(times, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task What_would_wait_longer_than_it_may_is_not_sent_and_says_how_long()
    {
        await using var room = await SendRoom.OpenAsync(("Bot:Pace:SendsPerHour", "2"));
        await room.PostAsync();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await room.PostAsync();

        Assert.Equal(new SendOutcome.NotAccepted(TimeSpan.FromMinutes(59)), await room.PostAsync());

        Assert.Equal(2, room.Connector.Calls.Count);
        room.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.IsType<SendOutcome.Sent>(await room.PostAsync());
    }

    [Fact]
    public async Task Conversations_that_have_been_quiet_are_forgotten()
    {
        using var figures = new Figures();
        await using var room = await SendRoom.OpenHurriedAsync();
        for (var i = 0; i < 50; i++) await room.PostAsync(conversation: $"19:canal-{i}@thread.tacv2");
        Assert.Equal(50, figures.Sum("teams.outbound.conversations"));

        room.Clock.Advance(TimeSpan.FromHours(1));
        await room.PostAsync(conversation: "19:autre@thread.tacv2");

        Assert.Equal(1, figures.Sum("teams.outbound.conversations"));
    }

    /// <summary>When each call came.</summary>
    private static ConcurrentQueue<DateTimeOffset> Times(SendRoom room)
    {
        var times = new ConcurrentQueue<DateTimeOffset>();
        room.Connector.Answer = http =>
        {
            times.Enqueue(room.Clock.GetUtcNow());
            return Replies.Made(http);
        };
        return times;
    }

    private static int Densest(IReadOnlyCollection<DateTimeOffset> times, TimeSpan span)
    {
        DateTimeOffset[] ordered = [.. times.Order()];
        var (most, first) = (0, 0);
        for (var last = 0; last < ordered.Length; last++)
        {
            while (ordered[last] - ordered[first] >= span) first++;
            most = Math.Max(most, last - first + 1);
        }
        return most;
    }
}
