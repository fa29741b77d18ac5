using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Activities;

/// <summary>Whatever bytes come, reading them throws nothing, and what is read can be used without throwing either.</summary>
public sealed class MutationTests
{
    private const int PerActivity = 200;

    public static TheoryData<string> Names => [.. Corpus.Names];

    [Theory, MemberData(nameof(Names))]
    public void A_broken_activity_is_refused_or_usable(string name)
    {
        var random = new Random(name.Length);
        for (var i = 0; i < PerActivity; i++)
        {
            if (!ActivityJson.TryRead(Broken(Corpus.Bytes(name), random), out var activity)) continue;

            Mentions.Strip(activity);
            AdaptiveCardAction.TryRead(activity, out _, out _);
            ConversationReference.Of(activity);
            Assert.NotEmpty(ActivityJson.Write(activity));
        }
    }

    private static byte[] Broken(byte[] json, Random random)
    {
        var at = random.Next(json.Length);
        var length = random.Next(json.Length - at);
        switch (random.Next(4))
        {
            case 0: json[at] = (byte)random.Next(256); return json;
            case 1: return [.. json[..at], .. json[(at + length)..]];
            case 2: return [.. json[..at], .. json[at..(at + length)], .. json[at..]];
            default: return [.. json[..at], .. Replacement(random), .. json[Math.Min(json.Length, at + random.Next(6))..]];
        }
    }

    private static byte[] Replacement(Random random) => random.Next(6) switch
    {
        0 => "null"u8.ToArray(),
        1 => "{}"u8.ToArray(),
        2 => "[null]"u8.ToArray(),
        3 => "1e999"u8.ToArray(),
        4 => @"\ud800"u8.ToArray(),
        _ => "\""u8.ToArray(),
    };
}
