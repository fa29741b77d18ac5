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

/// <summary>« absent »: asks which outcome without a note applies, then records it; shows the one that stands to who may withdraw it (rule 9).</summary>
public sealed class OutcomeAnswer(CandidateChoice choice, ExamTurn exam, Kept.Passages passages, ExamSession session)
{
    public async ValueTask<CardReply> AskAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "absent", who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        return Asking(passage, StandingOn(passage, asked.Caller, asked.Registry), null, Typed.Nothing);
    }

    /// <summary>A press that records an outcome, or withdraws it.</summary>
    public async ValueTask<CardReply> RecordAsync(
        Caller caller, Candidate candidate, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        var members = registry.MembersOf(candidate.Commission);
        var reading = CardCommands.Read(press, members);
        var commands = reading is CommandReading.Asked asked ? asked.Commands : [];
        var result = await exam.RunAsync(candidate, registry, stored => new ExamAsk(caller.On(stored.Passage, members), commands), _ => [], source, cancellation);
        var notice = result.WhyNotKept(reading, session);
        // A press that was not kept, for its id was another's, is not to be taken for recorded.
        return notice is not null || (press.Verb == Verbs.RecordOutcome && result.Passage.Outcome is null)
            ? Asking(result.Passage, result.Actor.Standing, notice, press.Typed)
            : new CardReply.Card(SentenceCard.Of("C'est enregistré", [Said(result.Passage)]), "Issue enregistrée");
    }

    /// <summary>The card as it now is for this person; without anything that they could do on it, a sentence.</summary>
    private CardReply Asking(Passage passage, Standing standing, string? notice, Typed typed)
    {
        if (!OutcomeOffer.Concerns(standing, passage)) return Refused(new Refusal.NotAllowed(Act.RecordAbsence));
        var offer = OutcomeOffer.To(standing, passage);
        if (!offer.IsEmpty) return new CardReply.Card(OutcomeCard.Of(passage, offer, notice, typed), "Issue sans note");
        if (notice is not null) return new CardReply.Sentence(notice);
        return Refused(passage switch
        {
            { Evaluation: not null } => new Refusal.AlreadyHeard(),
            { IsNotValidByCheck: true } => new Refusal.OutcomeOfTheCheck(),
            { Outcome: { } outcome } => new Refusal.OutcomeStands(outcome.Kind, MayWithdraw: false),
            _ => new Refusal.NoOutcome(),
        });
    }

    private static string Said(Passage passage) => passage.Outcome is { } outcome
        ? $"{passage.Candidate.FullName} : {Words.Of(outcome)}."
        : $"{passage.Candidate.FullName} : aucune issue sans note, l'épreuve peut avoir lieu.";

    private CardReply.Sentence Refused(Refusal refusal) => new(RefusalText.Of(refusal, session));

    private static Standing StandingOn(Passage passage, Caller caller, RegistryIndex registry) =>
        caller.On(passage, registry.MembersOf(passage.Candidate.Commission)).Standing;
}
