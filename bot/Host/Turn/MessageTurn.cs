using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Host.Chat;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Turn;

/// <summary>A message: read as a command, answered where it was written; what is for the asker alone, behind a button.</summary>
public sealed class MessageTurn(
    IRowStore store, Registers registers, Callers callers, ChatTurn chat, IConnector connector, TimeZoneInfo zone, TimeProvider time, ILogger<MessageTurn> log)
{
    /// <summary>Where repetitions of messages that change nothing are known by.</summary>
    private const string Received = "#recus";

    public async ValueTask RunAsync(Activity activity, ConversationReference where, CancellationToken cancellation)
    {
        var registry = await registers.ReadAsync(cancellation);
        var caller = await callers.OfAsync(activity, registry, cancellation) ?? Caller.Nobody;
        var text = Mentions.Strip(activity);
        var command = ChatReader.Read(text);
        var source = TurnSource.Of(activity, command.GetType().Name);
        if (command is not ChatCommand.Evaluate && !await IsFirstAsync(source, cancellation)) return;
        var asked = new Asked(caller, registry, activity, where, source, new WallClock(zone, time.GetUtcNow()));
        var reply = asked.Place != ConversationKind.Personal && ChatTurn.IsPrivate(command) && caller.Parts.Count > 0
            ? BehindAButton(text)
            : await chat.RunAsync(asked, command, cancellation);
        await PostAsync(where, reply, cancellation);
    }

    /// <summary>One sentence, posted.</summary>
    public ValueTask SayAsync(ConversationReference where, string sentence, CancellationToken cancellation) =>
        PostAsync(where, new CardReply.Sentence(sentence), cancellation);

    /// <summary>Its answer changes nothing but is noise when it comes twice. What changes something marks its own commit.</summary>
    private async ValueTask<bool> IsFirstAsync(TurnSource source, CancellationToken cancellation) =>
        await store.CommitAsync(Received, [new RowChange.Insert(Keys.Handled(source.Activity), KeptJson.Write(new Handled(time.GetUtcNow())))], cancellation)
            is CommitResult.Committed;

    private static CardReply.Card BehindAButton(string text) => new(
        SentenceCard.Of("Réponse privée", ["La réponse n'est montrée qu'à qui appuie, selon ses droits."], HelpCard.Say(text, "Afficher pour moi seul")));

    private async ValueTask PostAsync(ConversationReference where, CardReply reply, CancellationToken cancellation)
    {
        var activity = reply switch
        {
            CardReply.Card card => Messages.Of(card.Content, card.Summary),
            CardReply.Sentence sentence => Messages.Of(sentence.Text),
            _ => null,
        };
        if (activity is null) return;
        if (await connector.PostAsync(where, activity, cancellation) is var outcome and not SendOutcome.Sent)
            log.AnswerNotPosted(outcome.GetType().Name);
    }
}
