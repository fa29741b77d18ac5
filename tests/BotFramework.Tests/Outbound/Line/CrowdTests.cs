using System.Collections.Concurrent;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Outbound.Line;

/// <summary>Many senders at once, some of whom leave, and a connector of moods: what holds however it goes.</summary>
public sealed class CrowdTests
{
    private const int Sends = 150;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task Nothing_overlaps_nothing_is_doubled_and_the_newest_update_is_the_last(int seed)
    {
        await using var room = await SendRoom.OpenAsync([.. TestBot.AtAnyPace([]).Select(pace => (pace.Key, pace.Value!)), ("Bot:SendAttempts", "1")]);
        var taken = new ConcurrentQueue<(string Subject, int Number)>();
        var overlaps = Moods(room, seed, taken);
        var random = new Random(seed);

        var sends = Enumerable.Range(0, Sends).Select(number => SendAsync(room, random.Next(4), number, leaves: random.Next(8) == 0)).ToArray();
        var ended = await Task.WhenAll(sends);

        Assert.Equal(0, overlaps());
        var posted = taken.Where(t => t.Subject.Length == 0).Select(t => t.Number).ToArray();
        Assert.Equal(posted.Distinct(), posted);
        Assert.Subset(posted.ToHashSet(), ended.Where(e => e.Subject.Length == 0 && e.Outcome is SendOutcome.Sent).Select(e => e.Number).ToHashSet());
        foreach (var card in taken.Where(t => t.Subject.Length > 0).GroupBy(t => t.Subject))
        {
            Assert.Equal(card.Select(t => t.Number).Order(), card.Select(t => t.Number));
            Assert.True(card.Last().Number >= ended.Where(e => e.Subject == card.Key && e.Outcome is SendOutcome.Sent).Select(e => e.Number).DefaultIfEmpty().Max());
        }
    }

    /// <summary>A post for 0, else an update of that card.</summary>
    private static async Task<(string Subject, int Number, SendOutcome? Outcome)> SendAsync(SendRoom room, int card, int number, bool leaves)
    {
        using var leaving = new CancellationTokenSource();
        var subject = card == 0 ? "" : $"{card}";
        var send = card == 0 ? room.PostAsync($"{number}", leaving: leaving.Token) : room.UpdateAsync($"{number}", subject, leaving.Token);
        if (leaves) await leaving.CancelAsync();
        try
        {
            return (subject, number, await send);
        }
        catch (OperationCanceledException)
        {
            return (subject, number, null);
        }
    }

    /// <summary>Takes most, and keeps which; how many calls came while another one was there.</summary>
    private static Func<int> Moods(SendRoom room, int seed, ConcurrentQueue<(string Subject, int Number)> taken)
    {
        var random = new Random(-seed);
        var (underWay, overlaps) = (0, 0);
        room.Connector.Answer = async http =>
        {
            if (Interlocked.Increment(ref underWay) > 1 && !http.RequestAborted.IsCancellationRequested) Interlocked.Increment(ref overlaps);
            var mood = random.Next(10);
            if (mood > 3) taken.Enqueue((http.Request.Method == "PUT" ? http.Request.Path.Value!.Split('/')[^1] : "", Number(room)));
            Interlocked.Decrement(ref underWay);
            await (mood switch
            {
                0 => Replies.Reset,
                1 => Replies.Status(412),
                2 => Replies.Status(503),
                3 => Replies.Error(403, "BotDisabledByAdmin"),
                _ => Replies.Made,
            })(http);
        };
        return () => overlaps;
    }

    private static int Number(SendRoom room) => int.Parse(room.Connector.Calls.Last().Body!.Value.GetProperty("text").GetString()!, null);
}
