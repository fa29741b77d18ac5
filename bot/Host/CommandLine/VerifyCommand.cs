using E4Bot.Host.Kept;

namespace E4Bot.Host.CommandLine;

/// <summary>
/// « verify »: state equals the fold of its changes, for every candidate of the registry; every sealed sheet, tableau de synthèse and notice is kept; nobody else's evaluation is in the store; what the
/// rehearsal keeps can be read.
/// </summary>
public static class VerifyCommand
{
    private const string Remedy = "Keep a copy of the store, and ask for help before anything else is written.";

    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<Registers>().TryReadAsync(cancellation) is not { Registry: var registry })
        {
            await Console.Out.WriteLineAsync($"The session's registry cannot be read. {Remedy}");
            return 1;
        }
        var progress = Progress.Of(services);
        var found = await services.GetRequiredService<StoreAudit>().RunAsync(
            registry, candidates => progress.Tell("candidates verified", candidates, registry.Candidates.Count), cancellation);
        foreach (var (number, fault) in found.Wrong) await Console.Out.WriteLineAsync($"{number}: {fault} {Remedy}");
        foreach (var orphan in found.Orphans)
        {
            await Console.Out.WriteLineAsync(
                $"{orphan.Candidate}: {orphan.Rows} rows in the commission {orphan.Commission}, where this candidate is not registered. {Remedy}");
        }
        foreach (var key in found.Scorings) await Console.Out.WriteLineAsync($"{key}: a scoring of the rehearsal that cannot be read, or does not stand where it belongs. {Remedy}");
        await Console.Out.WriteLineAsync($"{registry.Candidates.Count} candidates verified, {found.Wrong.Count} wrong; {found.Orphans.Count} not registered.");
        return found.Wrong.Count + found.Orphans.Count + found.Scorings.Count == 0 ? 0 : 1;
    }
}
