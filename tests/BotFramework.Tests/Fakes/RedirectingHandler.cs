using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>A network on which Microsoft's hosts are this machine: only the named ones exist.</summary>
internal sealed class RedirectingHandler(IReadOnlyDictionary<string, Uri> hosts) : DelegatingHandler(new SocketsHttpHandler())
{
    public void TakeOver(IServiceCollection services) => services.ConfigureAll<HttpClientFactoryOptions>(options =>
    {
        options.HandlerLifetime = Timeout.InfiniteTimeSpan;
        options.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = this);
    });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!hosts.TryGetValue(request.RequestUri!.Host, out var here)) throw new HttpRequestException(HttpRequestError.NameResolutionError);
        request.RequestUri = new UriBuilder(request.RequestUri) { Scheme = here.Scheme, Host = here.Host, Port = here.Port }.Uri;
        return base.SendAsync(request, cancellationToken);
    }
}
