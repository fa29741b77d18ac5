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

/// <summary>« conformité »: the check of a candidate's file, by the pedagogical team of their centre or the administration (rule 8).</summary>
public sealed class ConformityAnswer(CandidateChoice choice, ExamTurn exam, Kept.Passages passages, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    private const string Summary = "Contrôle de conformité";

    public async ValueTask<CardReply> AskAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "conformité", who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        var actor = asked.Caller.On(passage, asked.Registry.MembersOf(candidate.Commission));
        return Permissions.Allow(actor.Standing, Act.CheckConformity)
            ? Shown(View(passage))
            : Refused(new Refusal.NotAllowed(Act.CheckConformity));
    }

    /// <summary>A press on its card: answered with the card as it now is.</summary>
    public async ValueTask<CardReply> RecordAsync(
        Caller caller, Candidate candidate, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        var members = registry.MembersOf(candidate.Commission);
        var reading = CardCommands.Read(press, members, caller.CheckerOf(candidate));
        var commands = reading is CommandReading.Asked asked ? asked.Commands : [];
        var result = await exam.RunAsync(candidate, registry, stored => new ExamAsk(caller.On(stored.Passage, members), commands), _ => [], source, cancellation);
        if (!Permissions.Allow(result.Actor.Standing, Act.CheckConformity)) return Refused(new Refusal.NotAllowed(Act.CheckConformity));
        var view = View(result.Passage);
        return result.WhyNotKept(reading, session) is not { } notice
            ? Shown(view with { Again = press.Verb == Verbs.RedoConformity })
            : Shown(view with
            {
                Notice = notice,
                Again = press.Verb is Verbs.CheckConformity or Verbs.RedoConformity,
                Confirms = result.Refusal is Refusal.NotValidUnconfirmed,
                Typed = press.Typed,
            });
    }

    private ConformityView View(Passage passage) => new() { Passage = passage, Session = session, Clock = new WallClock(zone, time.GetUtcNow()) };

    private static CardReply.Card Shown(ConformityView view) => new(ConformityCard.Of(view), Summary);

    private CardReply.Sentence Refused(Refusal refusal) => new(RefusalText.Of(refusal, session));
}
