namespace E4Bot.Host;

/// <summary>Every line that this program logs, beside those of the protocol: easy to see that none holds a name, a level, a note or a typed text.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Sheet version {Version} opened by {PersonId}.")]
    public static partial void SheetOpened(this ILogger log, string personId, int version);

    [LoggerMessage(15, LogLevel.Information, "Grid of version {Version} opened by {PersonId}.")]
    public static partial void GridOpened(this ILogger log, string personId, int version);

    [LoggerMessage(13, LogLevel.Information, "Conformity notice {Number} opened by {PersonId}.")]
    public static partial void NoticeOpened(this ILogger log, string personId, int number);

    [LoggerMessage(30, LogLevel.Information, "Bordereau of {Candidates} candidates opened by {PersonId}.")]
    public static partial void BordereauOpened(this ILogger log, string personId, int candidates);

    [LoggerMessage(31, LogLevel.Information, "Pack for the jury of {Candidates} candidates opened by {PersonId}.")]
    public static partial void PackOpened(this ILogger log, string personId, int candidates);

    [LoggerMessage(2, LogLevel.Warning, "A {Kind} was not accepted by Teams, attempt {Attempt}; next in {Delay}.")]
    public static partial void DutyDelayed(this ILogger log, Delivery.DutyKind kind, int attempt, TimeSpan delay);

    [LoggerMessage(3, LogLevel.Error, "Teams refuses a {Kind} for good: {Code}. It stays in the store, marked as refused.")]
    public static partial void DutyRefused(this ILogger log, Delivery.DutyKind kind, string code);

    [LoggerMessage(4, LogLevel.Error, "A delivery failed; it is tried again.")]
    public static partial void DutyFailed(this ILogger log, Exception failure);

    [LoggerMessage(5, LogLevel.Error, "The store did not answer; the person was asked to try again.")]
    public static partial void StoreUnavailable(this ILogger log, Exception failure);

    [LoggerMessage(8, LogLevel.Warning, "Teams did not say who is there; the person was asked to try again.")]
    public static partial void TeamsUnavailable(this ILogger log, Exception failure);

    [LoggerMessage(6, LogLevel.Information, "{Candidates} candidates and {People} parts stand in the session's registry.")]
    public static partial void RegistryStands(this ILogger log, int candidates, int people);

    [LoggerMessage(7, LogLevel.Warning, "An answer could not be posted: {Outcome}.")]
    public static partial void AnswerNotPosted(this ILogger log, string outcome);

    [LoggerMessage(10, LogLevel.Error, "A {Kind} cannot be sent, for the bot is not, or is no longer heard, in that conversation: {Code}. It stays in the store, and is taken up again when the bot is installed or spoken to there.")]
    public static partial void DutyHeldBack(this ILogger log, Delivery.DutyKind kind, string code);

    [LoggerMessage(14, LogLevel.Warning, "A {Kind} waits, for no channel is tied to the pedagogical team of its centre. It is taken up again once one is.")]
    public static partial void DutyWithoutChannel(this ILogger log, Delivery.DutyKind kind);

    [LoggerMessage(11, LogLevel.Error, "A duty's row cannot be read. It is left as it is, and counted; « deliveries » says where it stands.")]
    public static partial void DutyUnreadable(this ILogger log);

    [LoggerMessage(12, LogLevel.Information, "{Count} deliveries were made due at once by {PersonId}.")]
    public static partial void DeliveriesRetried(this ILogger log, int count, string personId);

    [LoggerMessage(9, LogLevel.Information, "No made-up session stands beside the program: the store stays empty until an import.")]
    public static partial void NoDemoSession(this ILogger log);
}
