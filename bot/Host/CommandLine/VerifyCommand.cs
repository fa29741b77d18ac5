using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;

namespace E4Bot.Host.CommandLine;

/// <summary>
/// « verify »: state equals the fold of its changes, for every candidate of the registry; every sealed sheet and every notice is kept; nobody else's evaluation is in the store.
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
        await Console.Out.WriteLineAsync($"{registry.Candidates.Count} candidates verified, {found.Wrong.Count} wrong; {found.Orphans.Count} not registered.");
        return found.Wrong.Count + found.Orphans.Count == 0 ? 0 : 1;
    }

    public static async ValueTask<bool> HoldsAsync(Kept.Passages passages, Candidate candidate, CancellationToken cancellation)
    {
        var kept = (await passages.ReadAsync(candidate, cancellation)).Passage;
        var journal = await passages.ReadJournalAsync(candidate, cancellation);
        var sheets = new HashSet<int>();
        foreach (var sealing in journal.Select(e => e.Change).OfType<Change.Sealed>())
            if (await passages.ReadSheetAsync(candidate, sealing.Version, cancellation) is not null) sheets.Add(sealing.Version);
        var tables = new HashSet<(int, string)>();
        foreach (var attaching in journal.Select(e => e.Change).OfType<Change.SynthesisAttached>())
            if (await passages.ReadSynthesisAsync(candidate, attaching.Synthesis.Version, cancellation) is { } table) tables.Add((table.Version, table.Sha256));
        var notices = new Dictionary<int, ConformityNotice?>();
        for (var notice = 1; notice <= kept.Conformity?.Notices; notice++) notices[notice] = await passages.ReadNoticeAsync(candidate, notice, cancellation);
        return Verification.Holds(
            kept, journal, new KeptDocuments(sheets.Contains, attached => tables.Contains((attached.Version, attached.Sha256)), notices.GetValueOrDefault));
    }
}
