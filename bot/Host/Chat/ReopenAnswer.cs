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

/// <summary>« rouvrir »: asks the reason; the president's word is enough, a member's waits for the other's (rule 7).</summary>
public sealed class ReopenAnswer(CandidateChoice choice, ExamTurn exam, Kept.Passages passages, ExamSession session)
{
    private const string OldCard = "Cette carte était celle d'une autre version de la fiche : rien n'a été changé. Écrivez « rouvrir » à nouveau.";

    public async ValueTask<CardReply> AskAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "rouvrir", who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        var standing = asked.Caller.On(passage, asked.Registry.MembersOf(candidate.Commission)).Standing;
        if (!Permissions.Allow(standing, Act.Reopen) && !Permissions.Allow(standing, Act.RequestReopening))
            return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.Reopen), session));
        return passage.Evaluation is { IsSealed: true }
            ? new CardReply.Card(ReopenCard.Of(passage, null, Typed.Nothing), "Réouverture")
            : new CardReply.Sentence(RefusalText.Of(new Refusal.NotSealed(), session));
    }

    /// <summary>Whether this person has a seat before the candidate, wherever they sit by now: their press is then their card's own.</summary>
    public async ValueTask<bool> IsFromASeatAsync(Caller caller, Candidate candidate, RegistryIndex registry, CancellationToken cancellation) =>
        caller.On((await passages.ReadAsync(candidate, cancellation)).Passage, registry.MembersOf(candidate.Commission)).Seat is not null;

    /// <summary>A press by someone who has no seat before the candidate: the president, or nobody.</summary>
    public async ValueTask<CardReply> RecordAsync(
        Caller caller, Candidate candidate, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        if (press.Version is null) return new CardReply.Sentence(RefusalText.Of(InputProblem.UnknownCard));
        var members = registry.MembersOf(candidate.Commission);
        var command = new Command.Reopen(press.Text(Fields.Reason) ?? "");
        var result = await exam.RunAsync(
            candidate,
            registry,
            stored => new ExamAsk(caller.On(stored.Passage, members), [command], press.IsOfAnotherVersionThan(stored.Passage)),
            _ => [],
            source,
            cancellation);
        return result.Refusal switch
        {
            null when result.WasOnOldCard => new CardReply.Sentence(OldCard),
            null when result.Passage.Evaluation is null => new CardReply.Sentence(RefusalText.Of(new Refusal.NotSealed(), session)),
            null => new CardReply.Card(SentenceCard.Of("La fiche est rouverte", [$"{candidate.FullName} : version {result.Passage.Evaluation.Version} en cours. La commission le voit sur sa carte."]), "Fiche rouverte"),
            Refusal.TextMissing or Refusal.TextTooLong or Refusal.TextUnreadable =>
                new CardReply.Card(ReopenCard.Of(result.Passage, RefusalText.Of(result.Refusal, session), press.Typed)),
            _ => new CardReply.Sentence(RefusalText.Of(result.Refusal, session)),
        };
    }
}
