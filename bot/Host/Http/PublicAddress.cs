using E4Bot.BotFramework;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Http;

/// <summary>
/// Where people's browsers reach the program: what <c>Bot:PublicUrl</c> says, path included; in Development, when it says nothing, where the server listens.
/// </summary>
public sealed class PublicAddress(IServer server, IOptions<BotOptions> options, IHostEnvironment environment)
{
    private static readonly string[] AnyHost = ["*", "+", "0.0.0.0", "[::]"];

    /// <summary>Ends in a slash, so that links stand below it. Null when nobody has said.</summary>
    public Uri? Value => options.Value.PublicUrl is { } said ? Below(said.AbsoluteUri)
        : environment.IsDevelopment() && Listened() is { } address ? Below(address)
        : null;

    private string? Listened() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.Select(BindingAddress.Parse).Where(a => a is { IsUnixPipe: false, IsNamedPipe: false })
            .Select(a => $"{a.Scheme}://{(AnyHost.Contains(a.Host) ? "localhost" : a.Host)}:{a.Port}{a.PathBase}").FirstOrDefault();

    private static Uri Below(string address) => new(address.EndsWith('/') ? address : $"{address}/");
}
