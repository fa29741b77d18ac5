namespace E4Bot.BotFramework;

/// <summary>The refusals that a caller acts on, by the code in Teams' answer; and those that are said here, without asking Teams.</summary>
public static class RefusalCodes
{
    /// <summary>An administrator has blocked the bot.</summary>
    public const string BotDisabledByAdmin = "BotDisabledByAdmin";

    /// <summary>Uninstalled: wait until it is installed again.</summary>
    public const string BotNotInConversationRoster = "BotNotInConversationRoster";

    /// <summary>Blocked by the person: wait until they write.</summary>
    public const string ConversationBlockedByUser = "ConversationBlockedByUser";

    /// <summary>Blocked or uninstalled by the person.</summary>
    public const string MessageWritesBlocked = "MessageWritesBlocked";

    /// <summary>Not installed for this person.</summary>
    public const string ForbiddenOperation = "ForbiddenOperationException";

    public const string NotEnoughPermissions = "NotEnoughPermissions";

    /// <summary>On an active conversation this can pass: do not forget the reference at the first one.</summary>
    public const string ConversationNotFound = "ConversationNotFound";

    /// <summary>Said here of a refusal whose sentence alone tells: Teams could not read the conversation's id. This too can pass.</summary>
    public const string FailedToDecrypt = "FailedToDecrypt";

    /// <summary>The message to update is gone: forget its id.</summary>
    public const string ActivityNotFound = "ActivityNotFoundInConversation";

    /// <summary>The identity or its registration is wrong: nothing can be sent until an operator mends it.</summary>
    public const string BotNotRegistered = "BotNotRegistered";

    /// <summary>The bot's token was refused, and a fresh one too: an operator must look at the tenant of its registration.</summary>
    public const string Unauthorized = "Unauthorized";

    public const string MessageSizeTooBig = "MessageSizeTooBig";

    public const string BadArgument = "BadArgument";

    /// <summary>The organisation's cloud wants another service address.</summary>
    public const string InvalidBotApiHost = "InvalidBotApiHost";

    /// <summary>Said here: the service address is not one that the bot may send to.</summary>
    public const string ServiceUrlNotAllowed = "ServiceUrlNotAllowed";

    /// <summary>Said here: a personal chat cannot be opened without its tenant.</summary>
    public const string TenantMissing = "TenantMissing";
}
