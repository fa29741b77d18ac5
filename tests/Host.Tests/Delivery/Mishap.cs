using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>
/// What Teams answers in place of what it was asked. <paramref name="Reply"/>: null when it never does. <paramref name="Wait"/>: how long the
/// bot then leaves it in peace.
/// </summary>
internal sealed record Mishap(string Name, ConnectorReply? Reply, int Wait = Mishap.FirstWait)
{
    /// <summary>Seconds.</summary>
    public const int FirstWait = 2;

    /// <summary>Teams surely has not taken it.</summary>
    public static readonly IReadOnlyList<Mishap> NotTaken =
    [
        new("412", ConnectorReply.Refused(412, "PreconditionFailed")),
        new("429", ConnectorReply.TooMany(null)),
        new("429, Retry-After 30", ConnectorReply.TooMany(30), 30),
        new("429, Retry-After 600", ConnectorReply.TooMany(600), 600),
    ];

    /// <summary>Not to be asked again. Of a post nobody knows what became; an update surely failed.</summary>
    private static readonly Mishap PlainFailure = new("500", ConnectorReply.Refused(500, "ServiceError"));

    /// <summary>Teams may have taken it, or not.</summary>
    public static readonly IReadOnlyList<Mishap> Doubtful =
    [
        new("408", ConnectorReply.Refused(408, "RequestTimeout")),
        PlainFailure,
        new("502", ConnectorReply.Refused(502, "BadGateway")),
        new("503", ConnectorReply.Refused(503, "ServiceUnavailable")),
        new("504", ConnectorReply.Refused(504, "GatewayTimeout")),
        new("a broken connection", ConnectorReply.Broken),
        new("no answer", null),
    ];

    /// <summary>Teams will take nothing there, until the bot is back.</summary>
    public static readonly IReadOnlyList<Mishap> Absent =
    [
        new("403 BotNotInConversationRoster", ConnectorReply.Refused(403, "BotNotInConversationRoster")),
        new("403 ForbiddenOperationException", ConnectorReply.Refused(403, "ForbiddenOperationException")),
        new("403 ConversationBlockedByUser", ConnectorReply.Refused(403, "ConversationBlockedByUser")),
        new("403 MessageWritesBlocked", ConnectorReply.Refused(403, "MessageWritesBlocked")),
        new("403 BotDisabledByAdmin", ConnectorReply.Refused(403, "BotDisabledByAdmin")),
    ];

    /// <summary>Teams will never take it.</summary>
    public static readonly IReadOnlyList<Mishap> ForGood =
    [
        new("403 NotEnoughPermissions", ConnectorReply.Refused(403, "NotEnoughPermissions")),
        new("413 MessageSizeTooBig", ConnectorReply.Refused(413, "MessageSizeTooBig")),
    ];

    /// <summary>An update that was not taken, and may be sent again.</summary>
    public static readonly IReadOnlyList<Mishap> UpdateNotTaken = [.. NotTaken, .. Doubtful.Where(m => m != PlainFailure)];

    public static readonly IReadOnlyList<Mishap> UpdateForGood = [.. ForGood, PlainFailure];

    public static TheoryData<string> Names(params IEnumerable<Mishap> mishaps) => [.. mishaps.Select(m => m.Name)];

    public static Mishap Of(string name) => NotTaken.Concat(Doubtful).Concat(Absent).Concat(ForGood).Single(m => m.Name == name);

    /// <summary>
    /// Meets the next call that matches, which <paramref name="cause"/> brings about; then time passes until the bot comes back to it.
    /// With <paramref name="done"/> Teams has done what it was asked, all the same.
    /// </summary>
    public async Task Befalls(Room room, Func<ConnectorCall, bool> call, Func<Task> cause, bool done = false)
    {
        var wait = TimeSpan.FromSeconds(Wait);
        var back = room.Clock.WaitOf(wait);
        if (Reply is null) await IsSilent(room, call, cause, done);
        else await Answers(room, Reply, call, cause, done);
        await back;
        await room.Clock.Passes(wait);
    }

    private static Task Answers(Room room, ConnectorReply reply, Func<ConnectorCall, bool> call, Func<Task> cause, bool done)
    {
        if (done) room.Teams.Troubles.Hide(call, reply);
        else room.Teams.Troubles.Refuse(call, reply);
        return cause();
    }

    private static async Task IsSilent(Room room, Func<ConnectorCall, bool> call, Func<Task> cause, bool done)
    {
        var held = room.Teams.Troubles.Hold(call, done);
        await cause();
        await held.Reached.Task;
        room.Clock.Advance(WatchedClock.Deadline);
        held.Released.SetResult(ConnectorReply.Broken);
    }
}
