using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Host.Chat;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Turn;

/// <summary>A message: read as a command, answered where it was written; what is for the asker alone, behind a button.</summary>
public sealed class MessageTurn(
    Reception reception, Registers registers, Callers callers, ChatTurn chat, IConnector connector, TimeZoneInfo zone, TimeProvider time, ILogger<MessageTurn> log)
{
    public async ValueTask RunAsync(Activity activity, ConversationReference where, CancellationToken cancellation)
    {
        var text = Mentions.Strip(activity);
        var command = ChatReader.Read(text, AttachedFiles.AreWith(activity));
        var message = new Incoming(activity, where, text, command, TurnSource.Of(activity, command.GetType().Name));
        // What this command changes is marked in the commit that changes it.
        if (command is ChatCommand.Evaluate) await AnswerAsync(message, cancellation);
        else if (await reception.ClaimAsync(message.Source, cancellation) is { } claim) await AnswerAsync(message, claim, cancellation);
    }

    /// <summary>One sentence, posted.</summary>
    public ValueTask SayAsync(ConversationReference where, string sentence, CancellationToken cancellation) =>
        PostAsync(where, new CardReply.Sentence(sentence), cancellation);

    private async ValueTask AnswerAsync(Incoming message, Reception.Claim claim, CancellationToken cancellation)
    {
        try
        {
            await AnswerAsync(message, cancellation);
        }
        catch
        {
            await reception.GiveUpAsync(claim, CancellationToken.None);
            throw;
        }
        await reception.DoneAsync(claim, cancellation);
    }

    private async ValueTask AnswerAsync(Incoming message, CancellationToken cancellation)
    {
        var registry = await registers.ReadAsync(cancellation);
        var caller = await callers.OfAsync(message.Activity, registry, cancellation) ?? Caller.Nobody;
        var asked = new Asked(caller, registry, message.Activity, message.Where, message.Source, new WallClock(zone, time.GetUtcNow()));
        await PostAsync(message.Where, await ReplyAsync(asked, message, cancellation), cancellation);
    }

    private async ValueTask<CardReply> ReplyAsync(Asked asked, Incoming message, CancellationToken cancellation)
    {
        var isShared = asked.Place != ConversationKind.Personal && asked.Caller.Parts.Count > 0;
        if (isShared && message.Command is ChatCommand.Question question) return await chat.OfferAsync(asked, question, cancellation);
        return isShared && ChatTurn.IsPrivate(message.Command) && !(message.Command is ChatCommand.Synthesis && AttachedFiles.AreWith(message.Activity))
            ? PrivateReply.Behind(message.Text)
            : await chat.RunAsync(asked, message.Command, cancellation);
    }

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

    private sealed record Incoming(Activity Activity, ConversationReference Where, string Text, ChatCommand Command, TurnSource Source);
}
