using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Outbound;

/// <summary>The paces of <c>Bot:Pace</c>. Those of the whole bot are made once.</summary>
internal sealed class Paces(IOptions<BotOptions> options)
{
    private readonly PaceOptions _pace = options.Value.Pace;

    /// <summary>Of every call, wherever it goes.</summary>
    public Pace Calls { get; } = new(PerSecond(options.Value.Pace.CallsPerSecond));

    /// <summary>Of the opening of personal chats, which Teams counts together.</summary>
    public Pace Chats { get; } = new(PerSecond(options.Value.Pace.ChatsPerSecond));

    /// <summary>Of what is sent in one conversation.</summary>
    public Pace Sends() => Of(_pace.SendsPerSecond, _pace.SendsPerTwoSeconds, _pace.SendsPerHalfMinute, _pace.SendsPerHour);

    /// <summary>Of what is read of one conversation.</summary>
    public Pace Reads() => Of(_pace.ReadsPerSecond, _pace.ReadsPerTwoSeconds, _pace.ReadsPerHalfMinute, _pace.ReadsPerHour);

    private static Pace Of(int second, int twoSeconds, int halfMinute, int hour) => new(
        PerSecond(second),
        new SlidingWindow(twoSeconds, TimeSpan.FromSeconds(2)),
        new SlidingWindow(halfMinute, TimeSpan.FromSeconds(30)),
        new SlidingWindow(hour, TimeSpan.FromHours(1)));

    private static SlidingWindow PerSecond(int most) => new(most, TimeSpan.FromSeconds(1));
}
