using E4Bot.Cards.French;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Wording;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Turn;

/// <summary>A press on an evaluation's card: decided, kept, and answered with the card as it now is for the one who pressed.</summary>
public sealed class CardTurn(ExamTurn exam, Kept.Passages passages, Phrases phrases, SessionGrades grades, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    public async ValueTask<CardReply> RunAsync(
        Caller caller, Candidate candidate, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        var members = registry.MembersOf(candidate.Commission);
        if (members.Count < 2) return new CardReply.Sentence("Cette commission n'a plus ses deux membres : demandez un nouvel import à l'administration du centre.");
        var reading = CardCommands.Read(press, members);
        var result = await exam.RunAsync(
            candidate,
            registry,
            stored => new ExamAsk(caller.On(stored.Passage, members, press.Hand), Commands(reading), Commands(reading).Count > 0 && press.IsOfAnotherVersionThan(stored.Passage)),
            decided => Bookmark(decided, caller, members, press, reading),
            source,
            cancellation);
        return result.Actor.Seat is { } seat ? await AnswerAsync(result, seat, registry, members, press, reading, cancellation) : ForOthers(result, source);
    }

    private async ValueTask<CardReply> AnswerAsync(
        ExamTurnResult result, Seat seat, RegistryIndex registry, IReadOnlyList<Person> members, Press press, CommandReading reading, CancellationToken cancellation)
    {
        var notice = Notice(result, press, reading);
        // A sealed sheet has no input that could give the text back: the card with it stays on the screen.
        if (result.Refusal is Refusal.IsSealed && press.HoldsText) return new CardReply.Sentence(notice!);
        var view = await WithSynthesisAsync(Reviewed(View(result, seat, members, press, kept: notice is null), registry), cancellation);
        view = await WithPhrasesAsync(view, result.Actor, cancellation);
        view = await WithSecondLooksAsync(view, result.Passage, registry, cancellation);
        return new CardReply.Card(MemberCard.Of(notice is null ? WithTyped(view, press) : view with { Notice = notice, Answered = press, Typed = press.Typed }));
    }

    /// <summary>The candidate's table is read only where the card shows it: at the opening.</summary>
    private async ValueTask<MemberView> WithSynthesisAsync(MemberView view, CancellationToken cancellation) =>
        view is { Passage: { Evaluation: null, Synthesis: { } attached } passage } && view.Step == Step.Opening
            ? view with { Synthesis = (await passages.ReadSynthesisAsync(passage.Candidate, attached.Version, cancellation))?.Table }
            : view;

    /// <summary>Of whose device it is, where a text of the sheet is written.</summary>
    private async ValueTask<MemberView> WithPhrasesAsync(MemberView view, Actor actor, CancellationToken cancellation) =>
        view is { Passage.Evaluation.IsSealed: false } && (view.Step == Step.Observations || view.Step == Step.Appreciation)
            ? view with { Phrases = await phrases.ReadAsync(actor.PersonId, cancellation) }
            : view;

    /// <summary>The words that the candidate may read are looked at once more where the member is about to sign them.</summary>
    private MemberView Reviewed(MemberView view, RegistryIndex registry) => view is { Passage.Evaluation: { IsSealed: false } evaluation } && view.Step == Step.Visas
        ? view with { Remarks = WordingReview.Of(view.Candidate, evaluation, session, registry.Names) }
        : view;

    /// <summary>Notes and profiles are compared where the member is about to sign, and nowhere before: nothing is to sway a note that is being discussed.</summary>
    private async ValueTask<MemberView> WithSecondLooksAsync(MemberView view, Passage passage, RegistryIndex registry, CancellationToken cancellation) =>
        view is { Passage.Evaluation.IsSealed: false } && view.Step == Step.Visas && GradedCandidate.AsItStands(passage, session) is { } about
            ? view with { SecondLooks = await grades.SecondLooksAsync(about, registry, cancellation) }
            : view;

    /// <summary>The step that follows; the same again when something typed there would be left behind.</summary>
    private MemberView View(ExamTurnResult result, Seat seat, IReadOnlyList<Person> members, Press press, bool kept)
    {
        var (step, hand) = Walker.Where(result, seat, press, kept, session);
        var view = MemberView.Of(result.Passage, result.Missing, session, members, seat, hand, step, new WallClock(zone, time.GetUtcNow()), result.Stored.Card?.RefreshFor ?? []);
        return press is { Verb: Verbs.GoTo, From: { } from } && from != step && Unsaved.Holds(view with { Step = from }, press)
            ? view with { Step = from, Leaving = step, Notice = Unsaved.Notice, Answered = press, Typed = press.Typed }
            : view;
    }

    /// <summary>What was typed beside what this press keeps is still in the inputs, as long as the step is the same.</summary>
    private static MemberView WithTyped(MemberView view, Press press) => press.Verb switch
    {
        // What came along was of the step that is left.
        Verbs.GoTo => view,
        Verbs.AddMentions when view.Passage.Evaluation is { IsSealed: false } => view with { Typed = Mentioning.Add(press, view) },
        Verbs.AddPhrase when view.Passage.Evaluation is { IsSealed: false } => Phrasing.Add(press, view) is { } typed
            ? view with { Typed = typed }
            : view with { Notice = PhraseText.NoneChosen, Answered = press, Typed = press.Typed },
        _ => press.Step == view.Step ? view with { Typed = press.Unsaved } : view,
    };

    /// <summary>The bystanders of the channel see that an evaluation is under way; anywhere else there is nothing to see.</summary>
    private CardReply ForOthers(ExamTurnResult result, TurnSource source)
    {
        if (result.Refusal is { } refusal) return new CardReply.Sentence(RefusalText.Of(refusal, session));
        return result.Stored.Card is { } card && source.IsIn(card.Where)
            ? new CardReply.Card(BystanderCard.Of(Progress.Of(result.Passage, result.Missing, session), card.RefreshFor))
            : new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.SeePassageList), session));
    }

    private string? Notice(ExamTurnResult result, Press press, CommandReading reading) => reading switch
    {
        CommandReading.Unreadable unreadable => RefusalText.Of(unreadable.Problem),
        _ when result.WasHeldBack => Spacing.Of(ExamTurnResult.HeldBack),
        _ when result.WasOnOldCard =>
            $"Cette carte était celle d'une autre version de la fiche : rien n'a été changé, voici la version {result.Passage.Evaluation!.Version}.",
        _ => result.Refusal is { } refusal ? RefusalText.Of(refusal, session) : null,
    };

    private RowChange[] Bookmark(ExamTurnResult decided, Caller caller, IReadOnlyList<Person> members, Press press, CommandReading reading)
    {
        if (decided.Actor.Seat is not { } seat || press.Verb == Verbs.Refresh) return [];
        var kept = decided.Refusal is null && reading is CommandReading.Asked;
        var view = View(decided, seat, members, press, kept);
        var bookmark = new Bookmark(view.Step.Name, view.Hand);
        return bookmark == decided.Stored.BookmarkOf(caller.ObjectId)
            ? []
            : [new RowChange.Put(Keys.Bookmark(decided.Passage.Candidate.Number, caller.ObjectId), KeptJson.Write(bookmark))];
    }

    private static IReadOnlyList<Command> Commands(CommandReading reading) =>
        reading is CommandReading.Asked asked ? asked.Commands : [];
}
