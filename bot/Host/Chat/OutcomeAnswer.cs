using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« absent »: asks which outcome without a note applies, then records it (rule 9).</summary>
public sealed class OutcomeAnswer(CandidateChoice choice, ExamTurn exam, Kept.Passages passages, ExamSession session)
{
    public async ValueTask<CardReply> AskAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "absent", who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        if (passage.Evaluation is not null) return new CardReply.Sentence(RefusalText.Of(new Refusal.AlreadyHeard(), session));
        var offered = Offered(passage, asked.Caller, asked.Registry);
        return offered.Count > 0
            ? new CardReply.Card(OutcomeCard.Of(candidate, offered, null, Typed.Nothing), "Issue sans note")
            : new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.RecordAbsence), session));
    }

    public async ValueTask<CardReply> RecordAsync(
        Caller caller, Candidate candidate, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        var members = registry.MembersOf(candidate.Commission);
        if (Offered(Passage.Of(candidate), caller, registry).Count == 0)
            return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.RecordAbsence), session));
        var reading = CardCommands.Read(press, members);
        var commands = reading is CommandReading.Asked asked ? asked.Commands : [];
        var result = await exam.RunAsync(candidate, registry, stored => new ExamAsk(caller.On(stored.Passage, members), commands), _ => [], source, cancellation);
        return Notice(result, reading) switch
        {
            null when result.Passage.Outcome is { } outcome =>
                new CardReply.Card(SentenceCard.Of("C'est enregistré", [$"{candidate.FullName} : {Words.Of(outcome.Kind)}."]), "Issue enregistrée"),
            { } refused when result.Refusal is Refusal.NotAllowed => new CardReply.Sentence(refused),
            var notice => new CardReply.Card(OutcomeCard.Of(candidate, Offered(result.Passage, caller, registry), notice, press.Typed)),
        };
    }

    private string? Notice(ExamTurnResult result, CommandReading reading) => reading is CommandReading.Unreadable unreadable
        ? RefusalText.Of(unreadable.Problem)
        : result.WasHeldBack ? ExamTurnResult.HeldBack
        : result.Refusal is { } refusal ? RefusalText.Of(refusal, session) : null;

    private static IReadOnlyList<OutcomeKind> Offered(Passage passage, Caller caller, RegistryIndex registry)
    {
        var standing = caller.On(passage, registry.MembersOf(passage.Candidate.Commission)).Standing;
        return [.. Enum.GetValues<OutcomeKind>().Where(kind => OutcomeRules.ExistsIn(passage.Candidate.Form, kind) && Permissions.Allow(standing, OutcomeRules.ActFor(kind)))];
    }
}
