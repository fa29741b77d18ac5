using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using E4Bot.BotFramework;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.Benchmarks.Protocol;

/// <summary>
/// What the protocol costs a turn: an activity let in and read, an answer written. Beside each, what the libraries under it cost alone.
/// <code>dotnet run -c Release --project tests/Benchmarks -- protocol</code>
/// </summary>
[MemoryDiagnoser, MinColumn, HideColumns("Job", "Toolchain", "IterationCount", "WarmupCount", "Error", "StdDev")]
public class ProtocolFigures : IAsyncDisposable
{
    /// <summary>Characters of an ordinary line's card.</summary>
    private const int CardLength = 6_000;

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private MadeUpChannel _channel = null!;
    private Door _door = null!;
    private byte[] _message = null!;
    private byte[] _press = null!;
    private byte[] _card = null!;
    private Activity _post = null!;
    private string _token = null!;
    private TokenValidationParameters _rules = null!;

    /// <summary>In this process: the program that is measured is the one that was built, with its own settings.</summary>
    public static void Run() => BenchmarkRunner.Run<ProtocolFigures>(
        DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15)));

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _channel = await MadeUpChannel.StartAsync();
        _door = new Door(_channel);
        _message = Recorded("message-channel-thread");
        _press = Recorded("invoke-card-manual");
        _card = Encoding.UTF8.GetBytes($$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"{{new string('é', CardLength)}}"}]}""");
        var attachment = new Attachment { ContentType = ContentTypes.AdaptiveCard, Content = JsonElement.Parse(_card) };
        _post = new Activity { Type = ActivityTypes.Message, Attachments = [attachment] };
        _token = _channel.Token();
        _rules = new TokenValidationParameters { ValidIssuer = MadeUpChannel.Issuer, ValidAudience = MadeUpChannel.AppId, IssuerSigningKey = _channel.Key };
        if (await LetIn() != 200) throw new InvalidOperationException("The right token was refused: nothing of it can be measured.");
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _door.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Benchmark(Description = "a message with its token, to the turn")]
    public Task<int> LetIn() => _door.KnockAsync(_message, "Bearer " + _token);

    [Benchmark(Description = "  the token's library alone")]
    public Task<TokenValidationResult> Library() => _handler.ValidateTokenAsync(_token, _rules);

    [Benchmark(Description = "a junk token, refused")]
    public Task<int> Refuse() => _door.KnockAsync(_message, "Bearer x.y.z");

    [Benchmark(Description = "a message read")]
    public bool ReadMessage() => ActivityJson.TryRead(_message, out _);

    [Benchmark(Description = "a press read")]
    public bool ReadPress() => ActivityJson.TryRead(_press, out var activity) && AdaptiveCardAction.TryRead(activity, out _, out _);

    [Benchmark(Description = "  the same press as a document")]
    public JsonElement ReadDocument() => JsonElement.Parse(_press);

    [Benchmark(Description = "a card posted, written")]
    public byte[] WritePost() => ActivityJson.Write(_post);

    [Benchmark(Description = "a card answered, written")]
    public TurnResult WriteAnswer() => AdaptiveCardResponse.Card(_card);

    private static byte[] Recorded(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Activities", name + ".json"));
}
