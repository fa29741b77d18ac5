using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.JuryNotes;

/// <summary>« arrêter »: shows the president how a final note came about, asks the jury's note and its reason, and records them beside it (rule 11).</summary>
public sealed class JuryNoteAnswer(CandidateChoice choice, ExamTurn exam, Kept.Passages passages, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    private const string OldCard = "Cette carte était celle d'une autre version de la fiche : rien n'a été arrêté. Écrivez « arrêter » à nouveau.";

    public async ValueTask<CardReply> AskAsync(Asked asked, ChatCommand.DecideJuryNote command, CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count > 0 && !Permissions.Allow(asked.Caller.AtMost, Act.DecideJuryNote)) return Refused(new Refusal.NotAllowed(Act.DecideJuryNote));
        if (command.MayBeEither && asked.Caller.Parts.Count > 0) return NumberOrNote.Ask(asked.Registry, command.Who);
        var (candidate, otherwise) = await choice.OfAsync(asked, command.Note is null ? "arrêter n°" : $"arrêter {command.Note} pour n°", command.Who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        var actor = asked.Caller.On(passage, asked.Registry.MembersOf(candidate.Commission));
        if (Exam.WhyNotDecided(passage, actor, session) is { } refusal) return Refused(refusal);
        if (WhyNotWhole(command.Note) is { } notWhole) return notWhole;
        return Card(passage, null, Typed.As(Fields.JuryNote, command.Note ?? ""));
    }

    /// <summary>A press that decides.</summary>
    public async ValueTask<CardReply> RecordAsync(
        Caller caller, Candidate candidate, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        var members = registry.MembersOf(candidate.Commission);
        var reading = CardCommands.Read(press, members, president: PresidentOf(caller, candidate));
        var commands = reading is CommandReading.Asked asked ? asked.Commands : [];
        var result = await exam.RunAsync(
            candidate, registry, stored => new ExamAsk(caller.On(stored.Passage, members), commands, commands.Count > 0 && press.IsOfAnotherVersionThan(stored.Passage)), _ => [], source, cancellation);
        if (Exam.WhyNotDecided(result.Passage, result.Actor, session) is { } hindrance) return Refused(result.Refusal ?? hindrance);
        if (result.WasOnOldCard) return new CardReply.Sentence(Spacing.Of(OldCard));
        var notice = result.WhyNotKept(reading, session);
        // A press that was not kept, for its id was another's, is not to be taken for recorded.
        return notice is null && result.Passage.JuryNote is { } decision
            ? new CardReply.Card(SentenceCard.Of("La note est arrêtée", Said(result.Passage.Candidate, decision)), JuryNoteCard.Summary)
            : Card(result.Passage, notice, press.Typed);
    }

    private static string[] Said(Candidate candidate, JuryNote decision) =>
    [
        $"{candidate.FullName}, {Words.Of(candidate.Number)} : {JuryNoteText.Step(decision)}.",
        $"Motif : {decision.Reason}",
        "La commission est prévenue. La décision est au registre : « décisions » le montre.",
    ];

    /// <summary>Null where none was written, or one that the jury may decide.</summary>
    private CardReply.Sentence? WhyNotWhole(string? note) => note is null ? null : JuryNoteInputs.ReadNote(note) switch
    {
        null => new CardReply.Sentence(RefusalText.Of(InputProblem.JuryNoteNotReadable)),
        { } read when !JuryNote.IsOne(read) => Refused(new Refusal.JuryNoteNotWhole()),
        _ => null,
    };

    private CardReply.Card Card(Passage passage, string? notice, Typed typed) =>
        new(JuryNoteCard.Of(passage, session, new WallClock(zone, time.GetUtcNow()), notice, typed), JuryNoteCard.Summary);

    private CardReply.Sentence Refused(Refusal refusal) => new(RefusalText.Of(refusal, session));

    private static Decider? PresidentOf(Caller caller, Candidate candidate) =>
        caller.Parts.FirstOrDefault(part => part.Chairs(candidate.Commission.Centre)) is { } president ? new Decider(president.Mail, president.FullName) : null;
}
