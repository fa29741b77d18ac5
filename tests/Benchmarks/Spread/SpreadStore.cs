using System.Globalization;
using E4Bot.Benchmarks.Life;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Benchmarks.Spread;

/// <summary>A store with so many commissions, each of which has heard its candidates.</summary>
internal sealed class SpreadStore(ExamSession session)
{
    private const int Each = 4;
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
        var rows = await new WholeEvaluation(candidate, registry.MembersOf(candidate.Commission), session).RowsAsync();
        RowChange[] changes = [.. rows.Select(row => new RowChange.Insert(row.Key, row.Body))];
        if (await store.CommitAsync(Keys.Commission(session, candidate.Commission), changes, default) is not CommitResult.Committed)
            throw new InvalidOperationException("A made-up evaluation met a conflict.");
    }

    private static SessionRegistry Registry(int commissions) => new(
        [.. Enumerable.Range(0, commissions * Each).Select(Candidate)],
        [.. Enumerable.Range(0, commissions).SelectMany(n => new[] { Member(n, MemberQuality.SpecialityTeacher), Member(n, MemberQuality.Professional) })]);

    private static Candidate Candidate(int n) => new(
        CandidateNumber.Parse((2_000_000_000L + n).ToString("00000000000", CultureInfo.InvariantCulture)), "FICTIF", $"Candidat{n}", Speciality.Sisr, ExamForm.Ccf,
        Commission(n / Each), new DateOnly(2027, 5, 18), new TimeOnly(8 + n % Each, 0), false, 0, null);

    private static Person Member(int commission, MemberQuality quality) => new(
        MailAddress.Parse($"{quality}{commission}@exemple.test"), "MODÈLE", "Dominique", PersonRole.Member, Commission(commission).Centre, Commission(commission), quality);

    private static CommissionKey Commission(int n) => new("Lycée Imaginaire", n + 1);
}
