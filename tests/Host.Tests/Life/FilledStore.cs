using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Life;

/// <summary>Puts a registry and evaluations into a store, change by change as the program would.</summary>
internal static class FilledStore
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Candidate Candidate(string number, string centre = "Lycée Imaginaire", int commission = 3, DateOnly? trainingEnd = null) => Sample.Candidate() with
    {
        Number = CandidateNumber.Parse(number),
        Commission = new CommissionKey(centre, commission),
        TrainingEnd = trainingEnd,
    };

    public static async Task<IRowStore> RegistersAsync(this IRowStore store, ExamSession session, params Candidate[] candidates)
    {
        var registers = new Registers(store, session, new FakeTimeProvider());
        Person[] people = [.. candidates.Select(c => c.Commission).Distinct().Select(Member)];
        Assert.True(await registers.ReplaceAsync(_ => new SessionRegistry(candidates, people), (_, _) => new(true), Cancellation));
        return store;
    }

    /// <summary>Everything that happened in the scene happens to this candidate.</summary>
    public static async Task<IRowStore> HearsAsync(this IRowStore store, Candidate candidate, Scene scene)
    {
        var passages = new Kept.Passages(store, scene.Session);
        foreach (var change in scene.Journal)
        {
            var before = await passages.ReadAsync(candidate, Cancellation);
            var own = change is Change.Opened opened ? opened with { Candidate = candidate } : change;
            var stamp = new JournalStamp(scene.Now, new Actor("somebody", Standing.Member, Seat.First), "made up");
            var rows = PassageCommit.Rows(before, before.Passage.Apply(own), [own], stamp);
            Assert.IsType<CommitResult.Committed>(await store.CommitAsync(passages.Partition(candidate), rows, Cancellation));
        }
        return store;
    }

    public static async Task PutAsync(this IRowStore store, string partition, string key, byte[] body) =>
        Assert.IsType<CommitResult.Committed>(await store.CommitAsync(partition, [new RowChange.Put(key, body)], Cancellation));

    /// <summary>Every row, but what the store says of itself.</summary>
    public static async Task<IReadOnlyList<(string Partition, string Key, string Body)>> EverythingAsync(this IRowStore store)
    {
        var everything = new List<(string, string, string)>();
        await foreach (var partition in store.ListPartitionsAsync("", Cancellation))
        {
            if (partition == Host.Life.StoreMarks.Partition) continue;
            everything.AddRange((await store.ListAsync(partition, "", Cancellation)).Select(row => (partition, row.Key, Convert.ToHexString(row.Body.Span))));
        }
        return everything;
    }

    private static Person Member(CommissionKey commission) =>
        new(MailAddress.Parse($"membre{commission.Number}@exemple.test"), "MODÈLE", "Dominique", PersonRole.Member, commission.Centre, commission, MemberQuality.Professional);
}
