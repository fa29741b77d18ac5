using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Configuration;

/// <summary>An anonymous bot that listens anywhere but on loopback stops right after it has started: only then are its addresses known.</summary>
internal sealed class LoopbackOnly(IServer server, IOptions<BotOptions> options) : IHostedLifecycleService
{
    /// <exception cref="OptionsValidationException">Some address is not loopback.</exception>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (options.Value.Trust() == TrustMode.Anonymous && addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open)
            throw new OptionsValidationException(BotOptions.Section, typeof(BotOptions),
                [$"Bot:DangerouslyAllowAnonymous needs every address to be loopback, and {open} is not: listen on localhost, or set Bot:AppId."]);
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
