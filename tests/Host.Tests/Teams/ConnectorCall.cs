using Microsoft.AspNetCore.Http;

namespace E4Bot.Host.Tests.Teams;

/// <summary>A call to the connector: its path below « v3/conversations », unescaped.</summary>
internal sealed record ConnectorCall(string Method, IReadOnlyList<string> Segments, string Body)
{
    /// <summary>Which page of a roster is asked for; null for the first.</summary>
    public string? Continuation { get; init; }

    /// <summary>The host that was called: the service address's.</summary>
    public string? Host { get; init; }

    public bool IsOpening => Method == "POST" && Segments.Count == 0;

    public bool IsPost => Method == "POST" && Segments.Count == 2;

    public bool IsUpdate => Method == "PUT";

    public bool IsRosterRead => Method == "GET";

    public bool IsTo(TeamsPlace place) => Segments.Count > 0 && Segments[0].Split(';')[0] == place.Id;
}

internal sealed record ConnectorReply(int Status, string Body, int? RetryAfterSeconds = null)
{
    public static readonly ConnectorReply NotFound = new(404, """{"error":{"code":"ActivityNotFoundInConversation"}}""");

    /// <summary>The connection breaks in place of an answer.</summary>
    public static readonly ConnectorReply Broken = new(0, "");

    public static ConnectorReply Created(string id) => new(201, $$"""{"id":"{{id}}"}""");

    public static ConnectorReply TooMany(int? retryAfterSeconds) => new(429, """{"error":{"code":"TooManyRequests"}}""", retryAfterSeconds);

    public static ConnectorReply Refused(int status, string code) => new(status, $$$"""{"error":{"code":"{{{code}}}"}}""");

    public Task WriteAsync(HttpResponse response)
    {
        if (this == Broken)
        {
            response.HttpContext.Abort();
            return Task.CompletedTask;
        }
        response.StatusCode = Status;
        response.ContentType = "application/json";
        if (RetryAfterSeconds is { } seconds) response.Headers.RetryAfter = seconds.ToString();
        return response.WriteAsync(Body);
    }
}
