namespace E4Bot.BotFramework;

/// <summary>What a refusal puts an end to.</summary>
public enum RefusalEnd
{
    /// <summary>This message; the next one may be taken.</summary>
    Message,

    /// <summary>The conversation, until something changes in Teams: the activity that says so brings it back.</summary>
    Conversation,

    /// <summary>All that the bot sends, until an operator mends its settings or its registration.</summary>
    Bot,
}

/// <summary>A refusal that is known, and what it puts an end to.</summary>
/// <param name="Status">Of Teams' answer; null for what is said here, without asking Teams.</param>
public sealed record SendRefusal(int? Status, string Code, RefusalEnd Ends)
{
    /// <summary>Seen to pass by itself, on conversations that were in use: for the caller to try later, and the end only when it lasts.</summary>
    public bool MayPass { get; init; }

    public static IReadOnlyList<SendRefusal> Known { get; } =
    [
        new(400, RefusalCodes.BadArgument, RefusalEnd.Message),
        new(401, RefusalCodes.BotNotRegistered, RefusalEnd.Bot),
        new(401, RefusalCodes.Unauthorized, RefusalEnd.Bot),
        new(403, RefusalCodes.BotDisabledByAdmin, RefusalEnd.Conversation),
        new(403, RefusalCodes.BotNotInConversationRoster, RefusalEnd.Conversation),
        new(403, RefusalCodes.ConversationBlockedByUser, RefusalEnd.Conversation),
        new(403, RefusalCodes.ForbiddenOperation, RefusalEnd.Conversation),
        new(403, RefusalCodes.InvalidBotApiHost, RefusalEnd.Conversation),
        new(403, RefusalCodes.MessageWritesBlocked, RefusalEnd.Conversation),
        new(403, RefusalCodes.NotEnoughPermissions, RefusalEnd.Conversation),
        new(403, RefusalCodes.FailedToDecrypt, RefusalEnd.Conversation) { MayPass = true },
        new(404, RefusalCodes.ConversationNotFound, RefusalEnd.Conversation) { MayPass = true },
        new(404, RefusalCodes.ActivityNotFound, RefusalEnd.Message),
        new(413, RefusalCodes.MessageSizeTooBig, RefusalEnd.Message),
        new(null, RefusalCodes.ServiceUrlNotAllowed, RefusalEnd.Conversation),
        new(null, RefusalCodes.TenantMissing, RefusalEnd.Message),
    ];

    /// <summary>One that nobody knows ends the message alone: what is unknown must not silence a conversation.</summary>
    public static SendRefusal Of(string code) => Known.FirstOrDefault(known => known.Code == code) ?? new SendRefusal(null, code, RefusalEnd.Message);
}
