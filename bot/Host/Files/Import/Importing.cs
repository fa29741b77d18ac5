using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Files.Import;

/// <summary>An import from reading to standing: all of it, or nothing and every reason why.</summary>
public sealed class Importing(Registers registers, Kept.Passages passages, HoldingBack holding, Relocation relocation)
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
                async (number, token) =>
                {
                    if (!await holding.TryAsync(Touched(change!, current, states), number, token)) return false;
                    await relocation.CopyAsync(Moved(change!, states), token);
                    return true;
                },
                cancellation);
            if (stands && change!.Refused.Count == 0) await relocation.ForgetAsync(Moved(change, states), cancellation);
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

    /// <summary>Those not begun of whom the import says something else: their own facts, or who hears them.</summary>
    private static IEnumerable<Candidate> Touched(RegistryChange change, SessionRegistry current, Dictionary<CandidateNumber, HearingState> states)
    {
        CommissionKey?[] recomposed = [.. change.People.Taken.Concat(change.People.Gone).Concat(change.People.Changed.SelectMany(c => new[] { c.Before, c.After })).Select(p => p.Commission)];
        return change.Candidates.Changed.Select(c => c.Before)
            .Concat(change.Candidates.Gone)
            .Concat(current.Candidates.Where(c => recomposed.Contains(c.Commission)))
            .Where(c => states.GetValueOrDefault(c.Number) is HearingState.NotBegun or HearingState.Checked)
            .Distinct();
    }

    /// <summary>Whose file was checked, and who is now heard by another commission: their record goes with them.</summary>
    private static (Candidate Before, Candidate After)[] Moved(RegistryChange change, Dictionary<CandidateNumber, HearingState> states) =>
    [
        .. change.Candidates.Changed
            .Where(c => c.Before.Commission != c.After.Commission && states.GetValueOrDefault(c.Before.Number) == HearingState.Checked)
            .Select(c => (c.Before, c.After)),
    ];

    private static HearingState StateOf(Passage passage) => passage switch
    {
        { Evaluation.IsSealed: false } => HearingState.Open,
        { Evaluation: not null } or { Outcome: not null } => HearingState.Settled,
        { Revision: > 0 } => HearingState.Checked,
        _ => HearingState.NotBegun,
    };
}

/// <summary>Whether the import stands, and what to tell the one who sent it.</summary>
public sealed record ImportOutcome(bool Stands, IReadOnlyList<string> Report);
