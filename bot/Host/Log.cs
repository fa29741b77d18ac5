namespace E4Bot.Host;

/// <summary>Every line that this program logs, beside those of the protocol: easy to see that none holds a name, a level, a note or a typed text.</summary>
internal static partial class Log
{
    [LoggerMessage(40, LogLevel.Information, "{Kind} {Number} opened by {PersonId}.")]
    public static partial void DocumentOpened(this ILogger log, Domain.Passages.DocumentKind kind, int number, string personId);

    [LoggerMessage(41, LogLevel.Warning, "A {Kind} was not shown to {PersonId}: {Outcome}.")]
    public static partial void DocumentRefused(this ILogger log, Domain.Passages.DocumentKind kind, string personId, Domain.Passages.AccessOutcome outcome);

    [LoggerMessage(42, LogLevel.Warning, "A sign-in was refused: {Reason}.")]
    public static partial void SignInRefused(this ILogger log, string reason);

    [LoggerMessage(43, LogLevel.Error, "The sign-in service could not be asked: {Reason}. People were told to try again.")]
    public static partial void SignInUnavailable(this ILogger log, string reason);

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

    [LoggerMessage(50, LogLevel.Information, "A {Kind}, number {Number}, that was offered to {PersonId} as a file: {End}.")]
    public static partial void FileEnded(this ILogger log, Domain.Passages.DocumentKind kind, int number, string personId, OneDrive.FileEnd end);

    [LoggerMessage(51, LogLevel.Warning, "A file consent was answered that was forged, is too old, or is somebody else's: nothing was sent, and the person was told to ask again.")]
    public static partial void FileOfferNotOpen(this ILogger log);

    [LoggerMessage(52, LogLevel.Warning, "A person's drive answered {Status} to a file.")]
    public static partial void DriveAnswered(this ILogger log, int status);

    [LoggerMessage(53, LogLevel.Warning, "A person's drive could not be reached: {Error}.")]
    public static partial void DriveUnreachable(this ILogger log, HttpRequestError error);

    [LoggerMessage(54, LogLevel.Warning, "A person's drive did not answer in time.")]
    public static partial void DriveSilent(this ILogger log);

    [LoggerMessage(55, LogLevel.Warning, "Graph answered {Status} to a {Method}.")]
    public static partial void GraphRefused(this ILogger log, string method, int status);

    [LoggerMessage(56, LogLevel.Warning, "Graph could not be reached, or did not answer in time: {Error}.")]
    public static partial void GraphSilent(this ILogger log, string error);

    [LoggerMessage(57, LogLevel.Warning, "A sheet of version {Version} was not filed in its channel's folder: somebody is in the channel who may not read it.")]
    public static partial void SheetNotFiled(this ILogger log, int version);

    [LoggerMessage(9, LogLevel.Information, "No made-up session stands beside the program: the store stays empty until an import.")]
    public static partial void NoDemoSession(this ILogger log);
}
