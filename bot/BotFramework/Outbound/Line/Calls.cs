using E4Bot.BotFramework.Configuration;
using E4Bot.BotFramework.Telemetry;
using Microsoft.Extensions.Options;
using Polly;

namespace E4Bot.BotFramework.Outbound;

/// <summary>Makes a call until its answer stands: at the pace that Teams takes, where Teams wants it, and again where that is safe.</summary>
internal sealed class Calls(ConnectorClient client, Lines lines, Paces paces, ServiceHosts hosts, IOptions<BotOptions> options, TimeProvider time)
{
    /// <summary>Where Teams wants the conversations of the US government's community cloud, when it refuses the address they came with.</summary>
    public const string CommunityCloud = "https://smba.infra.gcc.teams.microsoft.com/teams";

    // A connector on this machine sends nobody out of it.
    private readonly bool _mayMove = options.Value is { Cloud: BotCloud.Public } bot && bot.Trust() == TrustMode.Channel && hosts.Allows(CommunityCloud);
    private readonly ResiliencePipeline<ConnectorAnswer> _repeated = Repetition.Of(options.Value.SendAttempts, time);

    /// <summary>A read keeps to the paces, and waits for no send.</summary>
    public async ValueTask<ConnectorAnswer> ReadAsync(ConnectorRequest request, string conversation, CancellationToken c)
    {
        c.ThrowIfCancellationRequested();
        using var limit = new TimeLimit(options.Value.SendTimeout, time, c);
        var line = lines.Of(ConversationId.Base(conversation));
        return await MakeAsync(new Call(request, line, null, limit, line.Reads, paces.Calls));
    }

    public ValueTask<ConnectorAnswer> MakeAsync(Call call) => _repeated.RunAsync(call, AttemptAsync);

    private async ValueTask<ConnectorAnswer> AttemptAsync(Call call)
    {
        foreach (var pace in call.Paces)
            if (await HeldAsync(pace, call.Limit) is { } held) return held;
        if (call.Ticket?.Newer is { } newer) return new ConnectorAnswer.GaveWay(newer);
        if (call.Attempts++ == 0) BotTelemetry.CountWait(call.Request.Operation, call.Limit.Elapsed);
        var answer = await client.SendAsync(call.Request, call.Limit.Token);
        if (answer is ConnectorAnswer.Answered { IsSuccess: false, RetryAfter: { } wait }) call.Paces[0].Hold(lines.Now + wait);
        return _mayMove && IsElsewhere(answer) && call.Request.Service != CommunityCloud ? await MoveAsync(call) : answer;
    }

    /// <summary>Refused for its address, the call had no effect. Where the conversation is, is remembered while it is spoken in.</summary>
    private async ValueTask<ConnectorAnswer> MoveAsync(Call call)
    {
        call.Request = call.Request with { Service = CommunityCloud };
        var answer = await AttemptAsync(call);
        if (answer is ConnectorAnswer.Answered { IsSuccess: true }) call.Line.Moved = CommunityCloud;
        return answer;
    }

    private static bool IsElsewhere(ConnectorAnswer answer) =>
        answer is ConnectorAnswer.Answered { IsSuccess: false } refused && RefusalCode.In(refused) == RefusalCodes.InvalidBotApiHost;

    /// <summary>Null once a place is taken.</summary>
    private async ValueTask<ConnectorAnswer.Held?> HeldAsync(Pace pace, TimeLimit limit)
    {
        while (pace.Take(lines.Now) is var wait && wait > TimeSpan.Zero)
        {
            if (!limit.HasRoomFor(wait)) return new ConnectorAnswer.Held(wait);
            await limit.PassAsync(wait);
        }
        return null;
    }
}
