using System.Diagnostics.CodeAnalysis;

namespace E4Bot.Host.Life;

/// <summary>The gate, before anything of the start reads or writes the store.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the container.")]
internal sealed class StartGate(StoreGate gate) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => gate.PassAsync(StoreUse.Writes, cancellationToken).AsTask();

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
