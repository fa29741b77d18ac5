using System.Net;
using System.Net.Sockets;
using E4Bot.Host.Portfolio;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>What the program itself asks names of and connects with, as far as it can be tried without leaving this machine.</summary>
public sealed class RealInternetTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddPortfolio(new ConfigurationBuilder().Build()).BuildServiceProvider();

    private IInternet Internet => services.GetRequiredService<IInternet>();

    public void Dispose() => services.Dispose();

    [Fact]
    public async Task A_connection_carries_what_is_written_and_closes_with_its_stream()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using (var stream = await Internet.ConnectAsync((IPEndPoint)listener.LocalEndpoint, TestContext.Current.CancellationToken))
            await stream.WriteAsync("GET"u8.ToArray(), TestContext.Current.CancellationToken);

        using var accepted = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(accepted.GetStream());
        Assert.Equal("GET", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_nothing_listens_a_socket_says_so()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var there = (IPEndPoint)free.LocalEndpoint;
        free.Stop();

        await Assert.ThrowsAsync<SocketException>(async () => await Internet.ConnectAsync(there, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Whoever_gives_up_on_a_name_leaves_at_once()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Internet.ResolveAsync("alix.exemple.test", gone.Token));
    }

    [Fact]
    public void It_believes_whom_this_machine_believes() => Assert.Null(Internet.Roots);
}
