using E4Bot.BotFramework;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Registry;
using E4Bot.Host.Chat;
using E4Bot.Host.Chat.JuryNotes;
using E4Bot.Host.Chat.Rehearsing;
using E4Bot.Host.Kept;
using E4Bot.Host.OneDrive;

namespace E4Bot.Host.Turn;

/// <summary>A press on any card: who pressed, on what, and which turn it is.</summary>
public sealed class PressTurn(
    Callers callers,
    CardTurn cards,
    ChatTurn chat,
    SheetAnswer sheets,
    NoticeAnswer notices,
    OutcomeAnswer outcomes,
    ConformityAnswer checks,
    ReopenAnswer reopenings,
    JuryNoteAnswer juryNotes,
    PortfolioAnswer portfolios,
    PhrasesAnswer phrases,
    RehearsalAnswer rehearsal,
    ScoringAnswers scorings,
    FileOffers files,
    TimeZoneInfo zone,
    TimeProvider time)
{
    private const string Unreadable = "Ce bouton n'a pas pu être lu : actualisez la carte, puis réessayez.";
    private const string NoCandidate = "Cette personne candidate n'est plus dans la session : demandez à l'administration du centre.";
    private const string Anonymous = "Je ne sais pas qui vous êtes : ouvrez Teams avec votre compte, puis réessayez.";

    public async ValueTask<TurnResult> RunAsync(Activity activity, RegistryIndex registry, CancellationToken cancellation)
    {
        if (!AdaptiveCardAction.TryRead(activity, out var action, out var refusal)) return refusal;
        if (!TurnSource.IsKnown(activity)) return AdaptiveCardResponse.Message(Unreadable);
        if (await callers.OfAsync(activity, registry, cancellation) is not { } caller) return AdaptiveCardResponse.Message(Anonymous);
        // A client that refreshes by itself only ever looks, whatever its card was.
        var press = new Press(action.Trigger == CardTrigger.Automatic ? Verbs.Refresh : action.Verb, action.Data);
        return Answer(Told(caller, await ReplyAsync(activity, caller, registry, press, cancellation)));
    }

    /// <summary>Whoever is not of the session sees what stands in the channel, and hears one sentence, whatever they press: none tells who is registered.</summary>
    private static CardReply Told(Caller caller, CardReply reply) =>
        caller.Parts.Count == 0 && reply is CardReply.Sentence ? CandidateChoice.Stranger : reply;

    private async ValueTask<CardReply> ReplyAsync(Activity activity, Caller caller, RegistryIndex registry, Press press, CancellationToken cancellation)
    {
        var source = TurnSource.Of(activity, press.Verb);
        if (press.Verb == Verbs.Say) return await SayAsync(activity, caller, registry, press, source, cancellation);
        if (!Verbs.All.Contains(press.Verb)) return new CardReply.Sentence(RefusalText.Of(InputProblem.UnknownVerb));
        if (press.Verb is Verbs.KeepPhrase or Verbs.DropPhrase) return await phrases.ChangeAsync(caller, press, cancellation);
        if (Verbs.OfTheRehearsal.Contains(press.Verb)) return await RehearseAsync(caller, registry, press, source, cancellation);
        if (press.Candidate is not { } number || registry.Find(number) is not { } candidate) return new CardReply.Sentence(NoCandidate);
        return press.Verb switch
        {
            Verbs.OpenSheet => await sheets.LinkAsync(caller, registry, candidate, press.Version, cancellation),
            Verbs.OpenNotice => await notices.LinkAsync(caller, registry, candidate, press.Notice, cancellation),
            Verbs.ShowNotice => await notices.ShowAsync(caller, registry, candidate, press.Notice, cancellation),
            Verbs.SendMe => await SendAsync(activity, caller, registry, candidate, press, cancellation),
            Verbs.HandOverNotice => await notices.HandOverAsync(caller, candidate, registry, press, source, cancellation),
            Verbs.RecordOutcome or Verbs.WithdrawOutcome => await outcomes.RecordAsync(caller, candidate, registry, press, source, cancellation),
            _ when Verbs.OfTheCheck.Contains(press.Verb) => await checks.RecordAsync(caller, candidate, registry, press, source, cancellation),
            Verbs.GivePortfolio or Verbs.VisitPortfolio => await portfolios.RecordAsync(caller, candidate, registry, press, source, cancellation),
            Verbs.DecideJuryNote => await juryNotes.RecordAsync(caller, candidate, registry, press, source, cancellation),
            Verbs.Reopen when !await reopenings.IsFromASeatAsync(caller, candidate, registry, cancellation) =>
                await reopenings.RecordAsync(caller, candidate, registry, press, source, cancellation),
            _ => await cards.RunAsync(caller, candidate, registry, press, source, cancellation),
        };
    }

    private ValueTask<CardReply> RehearseAsync(Caller caller, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation) => press.Verb switch
    {
        Verbs.CompareRehearsals => rehearsal.CompareAsync(caller, registry, press, cancellation),
        Verbs.ScoreRehearsal => scorings.ScoreAsync(caller, registry, press, source, cancellation),
        _ => scorings.OpenAsync(caller, press, cancellation),
    };

    /// <summary>The document goes to their own chat, wherever the button was pressed.</summary>
    private async ValueTask<CardReply> SendAsync(Activity activity, Caller caller, RegistryIndex registry, Candidate candidate, Press press, CancellationToken cancellation) =>
        ConversationReference.Of(activity) is { } met
            ? await files.AskAsync(caller, registry, candidate, FileOffers.Named(candidate.Number, press.Text("document"), press.Version), met, cancellation) ?? FileOffers.Follows
            : new CardReply.Sentence(Unreadable);

    /// <summary>The button says the words in the person's place; the answer is theirs alone.</summary>
    private async ValueTask<CardReply> SayAsync(Activity activity, Caller caller, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        if (ConversationReference.Of(activity) is not { } where) return new CardReply.Sentence(Unreadable);
        var asked = new Asked(caller, registry, activity, where, source, new WallClock(zone, time.GetUtcNow()));
        return await chat.RunAsync(asked, ChatReader.Read(press.Text("text") ?? ""), cancellation);
    }

    private static TurnResult.Invoke Answer(CardReply reply) => reply switch
    {
        CardReply.Card card => AdaptiveCardResponse.Card(CardJson.Write(card.Content)),
        CardReply.Sentence sentence => AdaptiveCardResponse.Message(sentence.Text),
        CardReply.Silence => AdaptiveCardResponse.Card(CardJson.Write(SentenceCard.Of("C'est fait", ["La carte arrive dans ce canal."]))),
        _ => throw new InvalidOperationException($"{reply.GetType().Name} is no known reply."),
    };
}
