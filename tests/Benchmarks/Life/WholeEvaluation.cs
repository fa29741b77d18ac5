using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Benchmarks.Life;

/// <summary>An evaluation from the opening to the second visa, decided and kept as the program does it, in memory.</summary>
internal sealed class WholeEvaluation(Candidate candidate, IReadOnlyList<Person> members, ExamSession session)
{
    private static readonly DateTimeOffset Begun = new(2027, 5, 18, 8, 0, 0, TimeSpan.Zero);

    private readonly MemoryRowStore store = new();

    public decimal Note { get; init; } = 13.25m;

    /// <summary>By the line's place in the grid.</summary>
    public Func<int, MasteryLevel> Levels { get; init; } = _ => MasteryLevel.GoodMastery;

    /// <summary>What it leaves in the commission's partition.</summary>
    public async Task<IReadOnlyList<Row>> RowsAsync()
    {
        var passages = new Passages(store, session);
        var now = Begun;
        foreach (var (seat, ask) in Deeds())
        {
            var before = await passages.ReadAsync(candidate, default);
            var actor = new Actor($"00000000-0000-4000-8000-{(int)seat:000000000000}", Standing.Member, seat);
            now = now.AddMinutes(1);
            if (Exam.Decide(before.Passage, ask(before.Passage), actor, now, session) is not Decision.Accepted accepted)
                throw new InvalidOperationException("A made-up evaluation was refused.");
            var after = accepted.Changes.Aggregate(before.Passage, (passage, change) => passage.Apply(change));
            await store.CommitAsync(passages.Partition(candidate), PassageCommit.Rows(before, after, accepted.Changes, new JournalStamp(now, actor, $"f:{now:mmss}")), default);
        }
        return await store.ListAsync(passages.Partition(candidate), "", default);
    }

    private IEnumerable<(Seat Seat, Func<Passage, Command> Ask)> Deeds()
    {
        yield return (Seat.First, _ => new Command.Open(true, Sitting(0), Sitting(1), ScreenMode.Apart, 0, Finding.There, Finding.There, GoesOnUnchecked: true));
        foreach (var (place, line) in session.Grid.Lines.Index())
            foreach (var seat in Seats.Both) yield return (seat, _ => new Command.GiveLevel(line.Id, Levels(place), "Explique ses choix.", 0));
        yield return (Seat.First, _ => new Command.WriteObservation(OralPartNumber.One, Text(400), 0));
        yield return (Seat.Second, _ => new Command.WriteObservation(OralPartNumber.Two, Text(600), 0));
        yield return (Seat.First, _ => new Command.JudgeEnvironment(true, "", 0));
        yield return (Seat.Second, _ => new Command.ProposeNote(new ProposedNote(Note), 0));
        yield return (Seat.First, _ => new Command.WriteAppreciation(Text(500), 0));
        foreach (var seat in Seats.Both) yield return (seat, passage => new Command.Sign(passage.SheetRevision));
    }

    private SittingMember Sitting(int at) => new(members[at].Mail, members[at].FullName, members[at].Quality!.Value);

    private string Text(int length) => string.Concat(Enumerable.Repeat($"Présentation claire du candidat {candidate.Number}, échange précis. ", 1 + length / 60))[..length];
}
