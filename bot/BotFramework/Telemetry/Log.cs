using Microsoft.Extensions.Logging;

namespace E4Bot.BotFramework.Telemetry;

/// <summary>Every line that this room logs: none holds a name, an address of a person, or what somebody wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Request refused with {Status}: {Reason} (MS-CV {Correlation})")]
    public static partial void RequestRefused(this ILogger log, int status, string reason, string correlation);

    [LoggerMessage(2, LogLevel.Warning, "Token rejected: {Reason} (key {KeyId}, issuer {Issuer})")]
    public static partial void TokenRejected(this ILogger log, string reason, string keyId, string issuer);

    [LoggerMessage(3, LogLevel.Error, "The channel's signing keys could not be loaded ({Cause}): check Bot:MetadataUrl and the way out to it")]
    public static partial void KeysUnavailable(this ILogger log, string? cause);

    [LoggerMessage(4, LogLevel.Error, "A turn failed ({Type} {Name}, reference {Reference})")]
    public static partial void TurnFailed(this ILogger log, Exception failure, string type, string name, string reference);

    [LoggerMessage(5, LogLevel.Debug, "The caller hung up before its request was read or answered")]
    public static partial void CallerGone(this ILogger log);

    [LoggerMessage(6, LogLevel.Warning, "Connector {Operation} at {Host} answered {Status} {Code} (MS-CV {Correlation}, ContextId {Context})")]
    public static partial void ConnectorRefused(this ILogger log, string operation, string host, int status, string code, string correlation, string context);

    [LoggerMessage(7, LogLevel.Warning, "Connector {Operation} at {Host} could not be reached: {Error}")]
    public static partial void ConnectorUnreachable(this ILogger log, string operation, string host, HttpRequestError error);

    [LoggerMessage(8, LogLevel.Warning, "Connector {Operation} at {Host} did not answer in time")]
    public static partial void ConnectorSilent(this ILogger log, string operation, string host);

    [LoggerMessage(9, LogLevel.Error, "No token for the connector ({Code}): check Bot:Credential and Bot:TenantId")]
    public static partial void NoOutboundToken(this ILogger log, string code);

    [LoggerMessage(10, LogLevel.Warning, "Bot:DangerouslyAllowAnonymous is set: anybody on this machine can speak to the bot as anyone")]
    public static partial void Anonymous(this ILogger log);

    [LoggerMessage(11, LogLevel.Warning, "The bot has no identity and refuses every request: set Bot:AppId, or Bot:DangerouslyAllowAnonymous in Development")]
    public static partial void Closed(this ILogger log);

    [LoggerMessage(12, LogLevel.Warning, "A card's action ({Name}, reference {Reference}) outlasted Bot:InvokeBudget: « under way » was answered, and it goes on")]
    public static partial void TurnUnderWay(this ILogger log, string name, string reference);

    [LoggerMessage(13, LogLevel.Error, "What had to follow a late card's action failed")]
    public static partial void LateTurnFailed(this ILogger log, Exception failure);

    [LoggerMessage(14, LogLevel.Warning, "A connector {Operation} was held back for want of a place in its conversation's line: one is free after {Wait}")]
    public static partial void SendHeld(this ILogger log, string operation, TimeSpan wait);
}
