using System.Globalization;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Benchmarks.Life;

/// <summary>Fills a store with a session of eight candidates a commission, more than one import takes, and a whole evaluation of each.</summary>
internal static class FullStore
{
    private const int AtATime = 256;
    private const int PerCommission = 8;

    /// <returns>How many rows were written.</returns>
    public static async Task<long> FillAsync(string path, ExamSession session, int candidates, Action<int> filled)
    {
        using var store = SqliteRowStore.Open(path);
        var registers = new Registers(store, session, TimeProvider.System);
        await registers.ReplaceAsync(_ => Registry(candidates), (_, _) => new(true), default);
        var registry = await registers.ReadAsync(default);
        var (rows, done) = (0L, 0);
        foreach (var some in registry.Registry.Candidates.Chunk(AtATime))
        {
            rows += (await Task.WhenAll(some.Select(candidate => Task.Run(() => WriteAsync(store, session, registry, candidate))))).Sum();
            filled(done += some.Length);
        }
        return rows;
    }

    private static async Task<long> WriteAsync(SqliteRowStore store, ExamSession session, RegistryIndex registry, Candidate candidate)
    {
        var rows = await new WholeEvaluation(candidate, registry.MembersOf(candidate.Commission), session).RowsAsync();
        RowChange[] changes = [.. rows.Select(row => new RowChange.Insert(row.Key, row.Body))];
        return await store.CommitAsync(Keys.Commission(session, candidate.Commission), changes, default) is CommitResult.Committed
            ? rows.Count
            : throw new InvalidOperationException("A made-up evaluation met a conflict.");
    }

    private static SessionRegistry Registry(int candidates) => new(
        [.. Enumerable.Range(0, candidates).Select(Candidate)],
        [.. Enumerable.Range(0, 1 + (candidates - 1) / PerCommission).SelectMany(n => new[] { Member(n, MemberQuality.SpecialityTeacher), Member(n, MemberQuality.Professional) })]);

    private static Candidate Candidate(int n) => new(
        CandidateNumber.Parse((2_000_000_000L + n).ToString("00000000000", CultureInfo.InvariantCulture)), "FICTIF", $"Candidat{n}", Speciality.Sisr, ExamForm.Ccf,
        Commission(n / PerCommission), new DateOnly(2027, 5, 18), new TimeOnly(8 + n % PerCommission, 0), false, 0, null);

    private static Person Member(int commission, MemberQuality quality) => new(
        MailAddress.Parse($"{quality}{commission}@exemple.test"), "MODÈLE", "Dominique", PersonRole.Member, Commission(commission).Centre, Commission(commission), quality);

    private static CommissionKey Commission(int n) => new("Lycée Imaginaire", n + 1);
}
