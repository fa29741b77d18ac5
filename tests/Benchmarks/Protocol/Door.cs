using E4Bot.BotFramework;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace E4Bot.Benchmarks.Protocol;

/// <summary>The bot's endpoint without a server around it: token, body, rules, and a turn that does nothing.</summary>
internal sealed class Door : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly RequestDelegate _endpoint;

    public Door(MadeUpChannel channel)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:AppId"] = MadeUpChannel.AppId,
            ["Bot:TenantId"] = MadeUpChannel.Tenant,
            ["Bot:Credential:Type"] = "Secret",
            ["Bot:Credential:Secret"] = "not-a-secret",
            ["Bot:MetadataUrl"] = channel.MetadataUrl,
        });
        builder.Services.AddSingleton<ITurnHandler, Nothing>().AddBotFramework(builder.Configuration, builder.Environment);
        _app = builder.Build();
        _app.MapBotMessages();
        _endpoint = ((IEndpointRouteBuilder)_app).DataSources.SelectMany(source => source.Endpoints).Single().RequestDelegate!;
    }

    public async Task<int> KnockAsync(byte[] activity, string authorization)
    {
        var http = new DefaultHttpContext { RequestServices = _app.Services };
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/json";
        http.Request.ContentLength = activity.Length;
        http.Request.Headers.Authorization = authorization;
        http.Request.Body = new MemoryStream(activity, writable: false);
        await _endpoint(http);
        return http.Response.StatusCode;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed class Nothing : ITurnHandler
    {
        public ValueTask<TurnResult> HandleAsync(Activity activity, CancellationToken cancellation) => ValueTask.FromResult<TurnResult>(TurnResult.Done.Instance);

        public ValueTask AfterLateAnswerAsync(Activity activity, CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}
