using System.Text.Json.Nodes;
using E4Bot.BotFramework;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Fuzz;

/// <summary>Whatever comes in at the bot's address, the whole program answers it with the right status, and is the same afterwards.</summary>
[Collection<AloneInTheProcess>]
public sealed class FuzzTests
{
    /// <summary>So many, or as many as E4BOT_FUZZ says.</summary>
    private const int Ordinary = 100_000;

    private const int AtATime = 2;

    /// <summary>Between a fifth of the way and the end; pools that fill up as they are needed are full by then.</summary>
    private const double MostGrowth = 1.5;

    private int taken;

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("E4BOT_FUZZ"), out var count) ? count : Ordinary;

    [Fact]
    public async Task A_hundred_thousand_broken_activities_break_nothing()
    {
        await using var teams = await QuietTeams.StartAsync();
        await using var bot = new FuzzedBot();
        var seeds = Seeds.For(teams.ServiceUrl);
        foreach (var step in Seeds.Beginning(teams.ServiceUrl)) Assert.Equal(200, (await SendAsync(bot, Mutant.None(step))).Http);

        await SendAsync(bot, seeds, 0, Count / 5);
        var early = Memory();
        await SendAsync(bot, seeds, Count / 5, Count);
        var late = Memory();

        Assert.True(taken > Count / 3, $"Only {taken} were whole enough to be taken: most are to be broken where it is harder to see.");
        Assert.True(bot.Failures.Count == 0, bot.Failures.First);
        Assert.True(late < early * MostGrowth, $"From {early} to {late} bytes.");
        Assert.Empty(await bot.BrokenAsync());
        foreach (var step in Seeds.Beginning(teams.ServiceUrl)) Assert.Equal(200, (await SendAsync(bot, Mutant.None(step))).Http);
    }

    private Task SendAsync(FuzzedBot bot, IReadOnlyList<JsonObject> seeds, int from, int to) => Parallel.ForAsync(
        from, to, new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = TestContext.Current.CancellationToken },
        async (number, _) =>
        {
            if ((await SendAsync(bot, Mutant.Of(number, seeds))).Http == 200) Interlocked.Increment(ref taken);
        });

    private static async Task<Answer> SendAsync(FuzzedBot bot, Mutant mutant)
    {
        var answer = await bot.SendAsync(mutant.Body, mutant.ContentType);
        if (!IsRight(answer, mutant)) Assert.Fail($"{answer.Http} {answer.Json}\n{mutant}\n{bot.Failures.First}");
        return answer;
    }

    /// <summary>A refusal, or what the kind of activity asks for: a card's press a body that a card can show, another invoke 501, all else nothing.</summary>
    private static bool IsRight(Answer answer, Mutant mutant) => answer.Http switch
    {
        400 or 403 or 413 or 415 => answer.Json.Length == 0,
        501 => Read(mutant) is { Type: ActivityTypes.Invoke, Name: not InvokeNames.AdaptiveCardAction },
        200 => Read(mutant) is { } activity && (activity.Type == ActivityTypes.Invoke ? answer.Status < 500 : answer.Json.Length == 0),
        _ => false,
    };

    private static Activity? Read(Mutant mutant) => ActivityJson.TryRead(mutant.Body, out var activity) ? activity : null;

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

/// <summary>The memory that is measured is the process's: no other test may use it meanwhile.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class AloneInTheProcess;
