using E4Bot.Cards.French;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Turn;

/// <summary>A press on an evaluation's card: decided, kept, and answered with the card as it now is for the one who pressed.</summary>
public sealed class CardTurn(ExamTurn exam, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    public async ValueTask<CardReply> RunAsync(
        Caller caller, Candidate candidate, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        var members = registry.MembersOf(candidate.Commission);
        if (members.Count < 2) return new CardReply.Sentence("Cette commission n'a plus ses deux membres : demandez un nouvel import à l'administration du centre.");
        var reading = CardCommands.Read(press, members);
        var result = await exam.RunAsync(
            candidate,
            stored => new ExamAsk(caller.On(stored.Passage, members, press.Hand), IsStale(press, stored.Passage) ? [] : Commands(reading)),
            decided => Bookmark(decided, caller, press, reading),
            source,
            cancellation);
        return Answer(result, members, press, reading);
    }

    private CardReply Answer(ExamTurnResult result, IReadOnlyList<Person> members, Press press, CommandReading reading)
    {
        if (result.Actor.Seat is not { } seat) return ForOthers(result);
        var notice = Notice(result, press, reading);
        var (step, hand) = Walker.Where(result, seat, press, kept: notice is null, session);
        var view = MemberView.Of(result.Passage, session, members, seat, hand, step, new WallClock(zone, time.GetUtcNow()), result.Stored.Card?.RefreshFor ?? []);
        if (notice is not null) return new CardReply.Card(MemberCard.Of(view with { Notice = notice, Typed = press.Typed }));
        // What was typed beside the answer that was kept stays in the card.
        return new CardReply.Card(MemberCard.Of(view with { Typed = press.Verb == Verbs.AddMentions ? Mentioning.Add(press, view) : press.Unsaved }));
    }

    private CardReply ForOthers(ExamTurnResult result) => result.Refusal is { } refusal
        ? new CardReply.Sentence(RefusalText.Of(refusal, session))
        : new CardReply.Card(BystanderCard.Of(Progress.Of(result.Passage, session), result.Stored.Card?.RefreshFor ?? []));

    private string? Notice(ExamTurnResult result, Press press, CommandReading reading) => reading switch
    {
        CommandReading.Unreadable unreadable => RefusalText.Of(unreadable.Problem),
        _ when IsStale(press, result.Stored.Passage) && Commands(reading).Count > 0 =>
            $"Cette carte était celle d'une autre version de la fiche : rien n'a été changé, voici la version {result.Passage.Evaluation!.Version}.",
        _ => result.Refusal is { } refusal ? RefusalText.Of(refusal, session) : null,
    };

    private RowChange[] Bookmark(ExamTurnResult decided, Caller caller, Press press, CommandReading reading)
    {
        if (decided.Actor.Seat is not { } seat || press.Verb == Verbs.Refresh) return [];
        var kept = decided.Refusal is null && reading is CommandReading.Asked;
        var (step, hand) = Walker.Where(decided, seat, press, kept, session);
        var bookmark = new Bookmark(step.Name, hand);
        return bookmark == decided.Stored.BookmarkOf(caller.ObjectId)
            ? []
            : [new RowChange.Put(Keys.Bookmark(decided.Passage.Candidate.Number, caller.ObjectId), KeptJson.Write(bookmark))];
    }

    private static IReadOnlyList<Domain.Evaluations.Command> Commands(CommandReading reading) =>
        reading is CommandReading.Asked asked ? asked.Commands : [];

    private static bool IsStale(Press press, Passage passage) =>
        press.Version is { } shown && passage.Evaluation is { } evaluation && shown != evaluation.Version;
}
