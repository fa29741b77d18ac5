using Microsoft.AspNetCore.Http;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>What a connector may answer.</summary>
internal static class Replies
{
    public static readonly RequestDelegate Made = http => FakeConnector.Write(http, 201, """{"id":"1"}""");

    public static RequestDelegate Status(int status, string? retryAfter = null) => http =>
    {
        if (retryAfter is not null) http.Response.Headers.RetryAfter = retryAfter;
        return FakeConnector.Write(http, status, "");
    };

    public static RequestDelegate Error(int status, string code) => http => FakeConnector.Write(http, status, $$$"""{"error":{"code":"{{{code}}}"}}""");

    public static RequestDelegate Reset => http =>
    {
        http.Abort();
        return Task.CompletedTask;
    };

    public static RequestDelegate Never => http => Task.Delay(Timeout.Infinite, http.RequestAborted);

    /// <summary>« 503 », « reset » or « InvalidBotApiHost 403 », as tables of tests write it.</summary>
    public static RequestDelegate Of(string name) => name.Split(' ') switch
    {
        ["reset"] => Reset,
        [var code, var status] => Error(int.Parse(status, null), code),
        [var status] => Status(int.Parse(status, null)),
        _ => throw new ArgumentException(name, nameof(name)),
    };
}
