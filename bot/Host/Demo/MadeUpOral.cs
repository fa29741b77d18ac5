using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Demo;

/// <summary>What the two members of a made-up commission do for one candidate, from the opening to the second visa: the same at every start.</summary>
internal sealed class MadeUpOral(Candidate candidate, IReadOnlyList<Person> members, ExamSession session)
{
    private const decimal Least = 6.5m;
    private const decimal PointsForALevel = 3.4m;

    /// <summary>Out of the candidate's number, so that it looks like chance and is none.</summary>
    private readonly uint seed = candidate.Number.Value.Aggregate(2_166_136_261u, (hash, digit) => unchecked((hash ^ digit) * 16_777_619u));

    public IEnumerable<(Seat Seat, Func<Passage, Command> Ask)> Deeds()
    {
        yield return (Seat.First, _ => new Command.Open(true, Sitting(0), Sitting(1), ScreenMode.Apart, candidate.ExtraMinutes, Finding.There, Finding.There, GoesOnUnchecked: true));
        foreach (var (line, n) in session.Grid.Lines.Select((line, n) => (line.Id, n)))
        {
            yield return (Seat.First, _ => new Command.GiveLevel(line, Level(n), "", 0));
            yield return (Seat.Second, _ => new Command.GiveLevel(line, Level(n), "", 0));
        }
        yield return (Seat.First, _ => new Command.WriteObservation(OralPartNumber.One, "Présentation fictive, claire et tenue dans le temps.", 0));
        yield return (Seat.Second, _ => new Command.WriteObservation(OralPartNumber.Two, "Échange fictif, réponses précises.", 0));
        yield return (Seat.First, _ => new Command.JudgeEnvironment(true, "", 0));
        yield return (Seat.Second, _ => new Command.ProposeNote(Note(), 0));
        foreach (var deed in Penalty()) yield return deed;
        yield return (Seat.First, _ => new Command.WriteAppreciation("Évaluation fictive de la session de démonstration.", 0));
        foreach (var seat in Seats.Both) yield return (seat, passage => new Command.Sign(passage.SheetRevision));
    }

    /// <summary>About one in nine has no tableau de synthèse.</summary>
    private IEnumerable<(Seat Seat, Func<Passage, Command> Ask)> Penalty()
    {
        if (seed % 9 != 0) yield break;
        yield return (Seat.First, _ => new Command.ClaimPenalty(PenaltyKind.MissingSynthesisTable, "Aucun tableau n'a été présenté (fictif).", 0));
        yield return (Seat.Second, passage => new Command.ConfirmPenalty(PenaltyKind.MissingSynthesisTable, passage.Evaluation!.Claim(PenaltyKind.MissingSynthesisTable)!.Revision));
    }

    /// <summary>Around the candidate's own mean, one level up or down on some lines.</summary>
    private MasteryLevel Level(int line) => (MasteryLevel)Math.Clamp(Ability + (int)(seed >> line * 3 & 7) switch { 0 => -1, 7 => 1, _ => 0 }, (int)MasteryLevel.NotMastered, (int)MasteryLevel.ExcellentMastery);

    private int Ability => (int)MasteryLevel.PartialMastery + (int)(seed / 7 % 3) - (seed % 5 == 0 ? 1 : 0);

    private ProposedNote Note()
    {
        var levels = session.Grid.Lines.Select((_, n) => (decimal)Level(n) - (int)MasteryLevel.NotMastered).Average();
        var half = seed / 11 % 5 * 0.5m - 1;
        return new ProposedNote(Math.Clamp(Math.Round((Least + levels * PointsForALevel + half) * 4) / 4, 0, ProposedNote.Maximum));
    }

    private SittingMember Sitting(int at) => new(members[at].Mail, members[at].FullName, members[at].Quality!.Value);
}
