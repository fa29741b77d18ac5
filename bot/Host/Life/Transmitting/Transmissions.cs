using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>Reads what a centre hands over to the jury: each commission in one listing, several side by side.</summary>
public sealed class Transmissions(IRowStore store, ExamSession session)
{
    private readonly DossierReading reading = new(session);

    /// <summary>The centres where somebody is registered: there is nothing to hand over elsewhere.</summary>
    public static IReadOnlyList<string> CentresOf(RegistryIndex registry) =>
        [.. registry.Registry.Candidates.Select(candidate => candidate.Commission.Centre).Distinct().Order(StringComparer.Ordinal)];

    public async ValueTask<Transmission> ReadAsync(RegistryIndex registry, string centre, CancellationToken cancellation)
    {
        CommissionKey[] commissions = [.. registry.Registry.Candidates.Select(candidate => candidate.Commission).Where(of => of.Centre == centre).Distinct()];
        var found = new IReadOnlyList<JuryDossier>[commissions.Length];
        var few = new ParallelOptions { MaxDegreeOfParallelism = CommissionReading.AtATime, CancellationToken = cancellation };
        await Parallel.ForEachAsync(Enumerable.Range(0, commissions.Length), few, async (n, stopping) => found[n] = await ReadAsync(registry, commissions[n], stopping));
        return Transmission.Of(centre, found.SelectMany(each => each));
    }

    private async ValueTask<IReadOnlyList<JuryDossier>> ReadAsync(RegistryIndex registry, CommissionKey commission, CancellationToken cancellation)
    {
        var rows = await PartitionRows.ReadAsync(store, Keys.Commission(session, commission), "", cancellation);
        return [.. registry.CandidatesOf(commission).Select(candidate => reading.Of(candidate, rows[candidate.Number.Value]))];
    }
}
