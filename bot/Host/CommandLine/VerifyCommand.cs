using System.Text.Json;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.CommandLine;

/// <summary>
/// « verify »: state equals the fold of its changes, for every candidate of the registry; every sealed sheet is kept; nobody else's evaluation is in the store.
/// </summary>
public static class VerifyCommand
{
    private const string Remedy = "Keep a copy of the store, and ask for help before anything else is written.";

    public static async ValueTask<int> RunAsync(IServiceProvider services, IReadOnlyList<string> args, CancellationToken cancellation)
    {
        services.GetRequiredService<StorePlace>().MustStand();
        if (await RegistryAsync(services.GetRequiredService<Registers>(), cancellation) is not { } registry)
        {
            await Console.Out.WriteLineAsync($"The session's registry cannot be read. {Remedy}");
            return 1;
        }
        var wrong = await CountWrongAsync(services.GetRequiredService<Kept.Passages>(), registry, cancellation);
        var orphans = await CountOrphansAsync(services.GetRequiredService<Orphans>(), registry, cancellation);
        await Console.Out.WriteLineAsync($"{registry.Candidates.Count} candidates verified, {wrong} wrong; {orphans} not registered.");
        return wrong + orphans == 0 ? 0 : 1;
    }

    public static async ValueTask<bool> HoldsAsync(Kept.Passages passages, Candidate candidate, CancellationToken cancellation)
    {
        var kept = (await passages.ReadAsync(candidate, cancellation)).Passage;
        var journal = await passages.ReadJournalAsync(candidate, cancellation);
        var origin = Passage.Of(journal.Select(e => e.Change).OfType<Change.Opened>().FirstOrDefault()?.Candidate ?? kept.Candidate);
        var folded = journal.OrderBy(e => e.Number).Aggregate(origin, (state, entry) => state.Apply(entry.Change));
        if (!KeptJson.Write(kept).AsSpan().SequenceEqual(KeptJson.Write(folded))) return false;
        foreach (var sealing in journal.Select(e => e.Change).OfType<Change.Sealed>())
            if (await passages.ReadSheetAsync(candidate, sealing.Version, cancellation) is null) return false;
        return true;
    }

    private static async ValueTask<SessionRegistry?> RegistryAsync(Registers registers, CancellationToken cancellation)
    {
        try
        {
            return (await registers.ReadAsync(cancellation)).Registry;
        }
        catch (Exception damage) when (damage is InvalidDataException or JsonException)
        {
            return null;
        }
    }

    private static async ValueTask<int> CountWrongAsync(Kept.Passages passages, SessionRegistry registry, CancellationToken cancellation)
    {
        var (done, wrong) = (0, 0);
        foreach (var candidate in registry.Candidates)
        {
            if (await FaultAsync(passages, candidate, cancellation) is { } fault)
            {
                wrong++;
                await Console.Out.WriteLineAsync($"{candidate.Number}: {fault} {Remedy}");
            }
            if (++done % 100 == 0) await Console.Error.WriteLineAsync($"{done} / {registry.Candidates.Count}");
        }
        return wrong;
    }

    private static async ValueTask<string?> FaultAsync(Kept.Passages passages, Candidate candidate, CancellationToken cancellation)
    {
        try
        {
            return await HoldsAsync(passages, candidate, cancellation) ? null : "what is kept is not what its journal says.";
        }
        catch (Exception damage) when (damage is not (StoreUnavailableException or OperationCanceledException))
        {
            // Whatever reading or folding throws, it is the rows that are wrong.
            return "what is kept cannot be read.";
        }
    }

    private static async ValueTask<int> CountOrphansAsync(Orphans orphans, SessionRegistry registry, CancellationToken cancellation)
    {
        var found = 0;
        await foreach (var orphan in orphans.FindAsync(registry, cancellation))
        {
            found++;
            await Console.Out.WriteLineAsync(
                $"{orphan.Candidate}: {orphan.Rows} rows in the commission {orphan.Commission}, where this candidate is not registered. {Remedy}");
        }
        return found;
    }
}
