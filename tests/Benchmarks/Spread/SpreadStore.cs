using System.Globalization;
using E4Bot.Benchmarks.Life;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Benchmarks.Spread;

/// <summary>A store with so many commissions, each of which has heard its candidates.</summary>
/// <param name="each">Candidates of a commission.</param>
internal sealed class SpreadStore(ExamSession session, int each = 4)
{
    private const int AtATime = 16;

    public async Task<RegistryIndex> FillAsync(IRowStore store, int commissions, Action<int> filled)
    {
        var registry = new RegistryIndex(Registry(commissions));
        var done = 0;
        await Parallel.ForEachAsync(registry.Commissions, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (commission, _) =>
        {
            foreach (var candidate in registry.CandidatesOf(commission)) await WriteAsync(store, registry, candidate);
            filled(Interlocked.Increment(ref done));
        });
        return registry;
    }

    private async Task WriteAsync(IRowStore store, RegistryIndex registry, Candidate candidate)
    {
        var rows = await new WholeEvaluation(candidate, registry.MembersOf(candidate.Commission), session) { Note = NoteOf(candidate), Levels = LevelsOf(candidate) }.RowsAsync();
        RowChange[] changes = [.. rows.Select(row => new RowChange.Insert(row.Key, row.Body))];
        if (await store.CommitAsync(Keys.Commission(session, candidate.Commission), changes, default) is not CommitResult.Committed)
            throw new InvalidOperationException("A made-up evaluation met a conflict.");
    }

    /// <summary>Spread like notes, and the same at every run.</summary>
    private static decimal NoteOf(Candidate candidate) => 6 + Mixed(candidate, 0) % 6 + Mixed(candidate, 1) % 6 + 0.25m * (Mixed(candidate, 2) % 4);

    private static Func<int, MasteryLevel> LevelsOf(Candidate candidate) =>
        line => (MasteryLevel)(1 + (int)Math.Clamp(NoteOf(candidate) / 5 + Mixed(candidate, line) % 3 - 1, 0, 3));

    private static uint Mixed(Candidate candidate, int way) => candidate.Number.Value.Aggregate(2_166_136_261u + (uint)way * 7919, (hash, digit) => unchecked((hash ^ digit) * 16_777_619u)) >> 7;

    private SessionRegistry Registry(int commissions) => new(
        [.. Enumerable.Range(0, commissions * each).Select(Candidate)],
        [.. Enumerable.Range(0, commissions).SelectMany(n => new[] { Member(n, MemberQuality.SpecialityTeacher), Member(n, MemberQuality.Professional) })]);

    private Candidate Candidate(int n) => new(
        CandidateNumber.Parse((2_000_000_000L + n).ToString("00000000000", CultureInfo.InvariantCulture)), "FICTIF", $"Candidat{n}", Speciality.Sisr, ExamForm.Ccf,
        Commission(n / each), new DateOnly(2027, 5, 18), new TimeOnly(8 + n % each, 0), false, 0, null);

    private static Person Member(int commission, MemberQuality quality) => new(
        MailAddress.Parse($"{quality}{commission}@exemple.test"), "MODÈLE", "Dominique", PersonRole.Member, Commission(commission).Centre, Commission(commission), quality);

    private static CommissionKey Commission(int n) => new("Lycée Imaginaire", n + 1);
}
