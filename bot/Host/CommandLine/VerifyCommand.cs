using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;

namespace E4Bot.Host.CommandLine;

/// <summary>« verify »: state equals the fold of its changes, for every candidate of the registry; every sealed sheet is kept.</summary>
public static class VerifyCommand
{
    public static async ValueTask<int> RunAsync(IServiceProvider services, IReadOnlyList<string> args, CancellationToken cancellation)
    {
        var registry = await services.GetRequiredService<Registers>().ReadAsync(cancellation);
        var passages = services.GetRequiredService<Kept.Passages>();
        var (done, wrong) = (0, 0);
        foreach (var candidate in registry.Registry.Candidates)
        {
            if (!await HoldsAsync(passages, candidate, cancellation))
            {
                wrong++;
                await Console.Out.WriteLineAsync($"{candidate.Number}: what is kept is not what its journal says. Keep a copy of the store, and ask for help before anything else is written.");
            }
            if (++done % 100 == 0) await Console.Error.WriteLineAsync($"{done} / {registry.Registry.Candidates.Count}");
        }
        await Console.Out.WriteLineAsync($"{done} candidates verified, {wrong} wrong.");
        return wrong == 0 ? 0 : 1;
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
}
