using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace E4Bot.Host.Tests.OneDrive;

/// <summary>A person's drive behind its upload addresses: a real server, which takes what it is given unless a test has it do otherwise.</summary>
internal sealed class Drive
{
    public const string Host = "etablissement-my.sharepoint.com";

    private readonly ConcurrentQueue<RequestDelegate> otherwise = new();
    private readonly ConcurrentQueue<Put> puts = new();

    /// <summary>Every request that came, taken or not.</summary>
    public IReadOnlyList<Put> Puts => [.. puts];

    /// <summary>The next request meets this.</summary>
    public void Meets(RequestDelegate trouble) => otherwise.Enqueue(trouble);

    public void Answers(int status, int? retryAfterSeconds = null) => Meets(context =>
    {
        context.Response.StatusCode = status;
        if (retryAfterSeconds is { } seconds) context.Response.Headers.RetryAfter = seconds.ToString();
        return Task.CompletedTask;
    });

    public async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        puts.Enqueue(new Put(context.Request.Method, context.Request.Path + context.Request.QueryString, context.Request.Headers.ContentRange, [.. context.Request.Headers.Keys], body.ToArray()));
        if (otherwise.TryDequeue(out var trouble)) await trouble(context);
        else context.Response.StatusCode = StatusCodes.Status201Created;
    }

    public sealed record Put(string Method, string Address, string? Range, IReadOnlyList<string> Headers, byte[] Bytes);
}
