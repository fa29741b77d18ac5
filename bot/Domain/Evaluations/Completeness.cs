using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations;

/// <summary>What a sheet still lacks before it can be signed, in the order of the walk (rules 2, 3, 5 and 6).</summary>
public static class Completeness
{
    /// <summary>Nothing, where no evaluation is open.</summary>
    public static IReadOnlyList<Missing> Of(Passage passage, ExamSession session) =>
        passage.Evaluation is { } evaluation ? Of(passage, evaluation, session) : [];

    private static IReadOnlyList<Missing> Of(Passage passage, Evaluation evaluation, ExamSession session) =>
    [
        .. session.Grid.Lines.SelectMany(line => Levels(passage, evaluation, line.Id)),
        .. Observations(evaluation),
        .. evaluation.Environment.Value is null ? [new Missing.Environment()] : Array.Empty<Missing>(),
        .. Confirmations(evaluation),
        .. evaluation.Note.Value is null ? [new Missing.Note()] : Array.Empty<Missing>(),
        .. evaluation.Appreciation.Value.Length == 0 ? [new Missing.Appreciation()] : Array.Empty<Missing>(),
        .. Mention(passage, evaluation, session),
        .. passage.AwaitsPaperConfirmation ? [new Missing.PaperConfirmation(evaluation.Paper!.By.Other())] : Array.Empty<Missing>(),
    ];

    /// <summary>The sentences that the appreciation must hold: a line that is <i>non évaluable</i>, an environment that is not compliant (rule 5).</summary>
    public static IReadOnlyList<string> MentionsDue(Passage passage, Evaluation evaluation, ExamSession session)
    {
        var due = session.Grid.Lines
            .Where(line => passage.RetainedOn(line.Id) == MasteryLevel.NotAssessable)
            .Select(line => session.Sought.On(line.Id).Text);
        return evaluation.Environment.Value is { Compliant: false } ? [.. due, session.Mentions.Environment] : [.. due];
    }

    private static IEnumerable<Missing> Levels(Passage passage, Evaluation evaluation, CompetenceId line)
    {
        if (passage.RetainedOn(line) is not null) yield break;
        foreach (var seat in Seats.Both.Where(s => passage.Sheet(s).On(line) is null))
            yield return new Missing.Level(seat, line);
        if (passage.DiffersOn(line))
            yield return new Missing.Retained(line, Awaited(evaluation, line));
    }

    /// <summary>Who has not voted; both, when the votes differ.</summary>
    private static IReadOnlyList<Seat> Awaited(Evaluation evaluation, CompetenceId line)
    {
        var silent = Seats.Both.Where(s => evaluation.VoteOf(s, line) is null).ToArray();
        return silent.Length > 0 ? silent : Seats.Both;
    }

    private static IEnumerable<Missing> Observations(Evaluation evaluation) =>
        Enum.GetValues<OralPartNumber>()
            .Where(part => evaluation.Observation(part).Value.Length == 0)
            .Select(part => new Missing.Observation(part));

    private static IEnumerable<Missing> Confirmations(Evaluation evaluation) =>
        from claim in evaluation.Penalties
        from seat in Seats.Both
        where !claim.IsConfirmedBy(seat)
        select new Missing.PenaltyConfirmation(claim.Kind, seat);

    private static IEnumerable<Missing> Mention(Passage passage, Evaluation evaluation, ExamSession session)
    {
        var said = new SaidText(evaluation.Appreciation.Value);
        var lines = session.Grid.Lines.Select(line => Mention(said, session.Sought.On(line.Id), IsDefect(passage.RetainedOn(line.Id))));
        return lines.Append(Mention(said, session.Sought.Environment, IsDefect(evaluation.Environment.Value))).OfType<Missing>();
    }

    /// <summary>Nothing is said of a defect while it is not decided whether it is one.</summary>
    private static Missing? Mention(SaidText said, SoughtSentence sentence, bool? isDefect) =>
        (isDefect, said.Says(sentence)) switch
        {
            (true, false) => new Missing.Mention(sentence.Text),
            (false, true) => new Missing.FalseMention(sentence.Text),
            _ => null,
        };

    private static bool? IsDefect(MasteryLevel? retained) => retained is { } level ? level == MasteryLevel.NotAssessable : null;

    private static bool? IsDefect(EnvironmentFinding? finding) => finding is null ? null : !finding.Compliant;
}
