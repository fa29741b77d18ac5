using System.Net;
using System.Text.Json;

namespace E4Bot.Host.Tests.Store.Tables;

/// <summary>A table service that gives to whatever it is asked the answers that a test lays out, and counts.</summary>
internal sealed class CannedService : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Queue<(int Status, string Code)> answers;
    private int asked;

    private CannedService(int port, IEnumerable<(int Status, string Code)> answers)
    {
        this.answers = new(answers);
        Port = port;
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        _ = AnswerAsync();
    }

    public int Port { get; }

    public int Asked => asked;

    public string ConnectionString => $"DefaultEndpointsProtocol=http;AccountName=imaginaire;AccountKey=c2VjcmV0;TableEndpoint=http://127.0.0.1:{Port}/imaginaire;";

    /// <summary>The last answer is given for ever.</summary>
    public static CannedService Answering(params (int Status, string Code)[] answers)
    {
        while (true)
        {
            try
            {
                return new CannedService(Random.Shared.Next(20_000, 60_000), answers);
            }
            catch (HttpListenerException)
            {
                // That port is somebody's.
            }
        }
    }

    public void Dispose() => listener.Close();

    private async Task AnswerAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            Interlocked.Increment(ref asked);
            var (status, code) = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
            context.Response.StatusCode = status;
            context.Response.Headers["x-ms-error-code"] = code;
            context.Response.Headers["Content-Type"] = "application/json";
            var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object> { ["odata.error"] = new { code, message = new { lang = "fr", value = "secret" } } });
            context.Response.Close(body, willBlock: false);
        }
    }
}
