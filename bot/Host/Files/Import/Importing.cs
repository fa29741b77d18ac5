using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Files.Import;

/// <summary>An import from reading to standing: all of it, or nothing and every reason why.</summary>
public sealed class Importing(Registers registers, Kept.Passages passages)
{
    private const int MostAttempts = 8;

    public async ValueTask<ImportOutcome> RunAsync(IReadOnlyList<ImportFile> files, CancellationToken cancellation)
    {
        return RegistryFile.Read(files) switch
        {
            ImportReading.Refused refused => new ImportOutcome(false, ImportReport.Of(refused)),
            ImportReading.Accepted accepted => await TakeAsync(accepted, cancellation),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no known reading."),
        };
    }

    private async ValueTask<ImportOutcome> TakeAsync(ImportReading.Accepted reading, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var current = (await registers.ReadAsync(cancellation)).Registry;
            var states = await StatesAsync(current, cancellation);
            RegistryChange? change = null;
            var stands = await registers.ReplaceAsync(
                index =>
                {
                    change = RegistryChange.Between(index.Registry, reading.Registry, number => states.GetValueOrDefault(number));
                    return change.Refused.Count > 0 || change.IsNone ? null : change.Registry;
                },
                cancellation);
            if (stands) return new ImportOutcome(change!.Refused.Count == 0, ImportReport.Of(reading, change));
        }
        return new ImportOutcome(false, ["Un autre import est en cours : attendez qu'il finisse, puis recommencez."]);
    }

    private async ValueTask<Dictionary<CandidateNumber, HearingState>> StatesAsync(SessionRegistry current, CancellationToken cancellation)
    {
        var states = new Dictionary<CandidateNumber, HearingState>();
        foreach (var candidate in current.Candidates)
            states[candidate.Number] = StateOf((await passages.ReadAsync(candidate, cancellation)).Passage);
        return states;
    }

    private static HearingState StateOf(Passage passage) => passage switch
    {
        { Evaluation.IsSealed: false } => HearingState.Open,
        { Evaluation: not null } or { Outcome: not null } => HearingState.Settled,
        _ => HearingState.NotBegun,
    };
}

/// <summary>Whether the import stands, and what to tell the one who sent it.</summary>
public sealed record ImportOutcome(bool Stands, IReadOnlyList<string> Report);
