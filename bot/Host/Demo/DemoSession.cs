using E4Bot.Host.CommandLine;
using E4Bot.Host.Files.Import;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Demo;

/// <summary>An empty store gets the made-up session, imported as an administrator would import one. A published program has none.</summary>
public sealed class DemoSession(Registers registers, Importing importing, ILogger<DemoSession> log) : IHostedService
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Demo", "Session");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if ((await registers.ReadAsync(cancellationToken)).Registry.Candidates.Count > 0) return;
        if (!Directory.Exists(Folder))
        {
            log.NoDemoSession();
            return;
        }
        await ImportCommand.TakeAsync(importing, ImportCommand.FilesOf(Folder), cancellationToken);
        var registry = (await registers.ReadAsync(cancellationToken)).Registry;
        log.RegistryStands(registry.Candidates.Count, registry.People.Count);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
