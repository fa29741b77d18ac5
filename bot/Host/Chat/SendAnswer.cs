using E4Bot.BotFramework;
using E4Bot.Host.OneDrive;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« envoyer fiche », « envoyer grille »: the newest that was sealed, into the asker's OneDrive.</summary>
public sealed class SendAnswer(CandidateChoice choice, Kept.Passages passages, FileOffers offers)
{
    public async ValueTask<CardReply> AnswerAsync(Asked asked, ChatCommand.Send command, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, $"envoyer {command.Document[..^1]}", command.Who, cancellation);
        if (candidate is null) return otherwise!;
        var newest = DocumentLinking.Newest((await passages.ReadAsync(candidate, cancellation)).Passage.Evaluation);
        var document = FileOffers.Named(candidate.Number, command.Document, newest);
        if (await offers.AskAsync(asked.Caller, asked.Registry, candidate, document, asked.Where, cancellation) is { } refusal) return refusal;
        return asked is { Activity.Type: ActivityTypes.Message, Place: ConversationKind.Personal } ? CardReply.Silence.Instance : FileOffers.Follows;
    }
}
