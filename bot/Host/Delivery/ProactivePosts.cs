using E4Bot.BotFramework;
using E4Bot.Host.Conversations;

namespace E4Bot.Host.Delivery;

/// <summary>
/// What is sent without having been asked for: to the address that the conversation was last heard from, and not at all where the bot is not, or is
/// blocked. Teams' word that it is, is kept: nothing more is sent there until the bot is heard there again.
/// </summary>
public sealed class ProactivePosts(ConversationBook book, IConnector connector)
{
    public ValueTask<SendOutcome> PostAsync(Duty duty, ConversationReference where, Activity activity, CancellationToken cancellation) =>
        SendAsync(duty, where, fresh => connector.PostAsync(fresh, activity, cancellation), cancellation);

    public ValueTask<SendOutcome> UpdateAsync(Duty duty, ConversationReference where, string activityId, Activity activity, CancellationToken cancellation) =>
        SendAsync(duty, where, fresh => connector.UpdateAsync(fresh, activityId, activity, cancellation), cancellation);

    /// <summary>To a person, in their chat with the bot; from the conversation that they were met in, when that one must be opened first.</summary>
    /// <param name="person">Their Teams id.</param>
    public async ValueTask<(SendOutcome Outcome, ConversationReference Where)> PostToPersonAsync(
        Duty duty, ConversationReference met, string person, Activity activity, CancellationToken cancellation)
    {
        var (opened, chat) = await ChatAsync(duty, met, person, cancellation);
        return chat is null ? (opened!, met) : (await PostAsync(duty, chat, activity, cancellation), chat);
    }

    /// <summary>Everybody there, asked where the conversation was last heard from. What is thrown tells why not.</summary>
    /// <exception cref="ConnectorException">The list could not be read to its end, or the bot is not there.</exception>
    public async ValueTask<IReadOnlyList<TeamsMember>> ListMembersAsync(ConversationReference where, CancellationToken cancellation)
    {
        var standing = await book.FindAsync(where, cancellation);
        return standing.Absence is { } absence
            ? throw new ConnectorException(new SendOutcome.Refused(absence))
            : await connector.ListMembersAsync(standing.Where, cancellation);
    }

    private async ValueTask<SendOutcome> SendAsync(
        Duty duty, ConversationReference where, Func<ConversationReference, ValueTask<SendOutcome>> send, CancellationToken cancellation)
    {
        var standing = await book.FindAsync(where, cancellation);
        if (standing.Absence is { } absence) return new SendOutcome.Refused(absence);
        var outcome = await send(standing.Where);
        if (outcome is not SendOutcome.Refused { Code: var code } || PresenceAfter(duty, code) is not { } presence) return outcome;
        // Heard from meanwhile: the refusal may be of the time before, so it is asked once more.
        return await book.TurnAwayAsync(standing, presence, cancellation) ? outcome : new SendOutcome.NotAccepted(null);
    }

    private static Presence? PresenceAfter(Duty duty, string code) =>
        SendRefusal.Of(code).MayPass && DutyResult.IsLastSearch(duty) ? Presence.Lost : Absence.SaidBy(code);

    /// <summary>The one that is known, unless Teams no longer finds it; one that is opened, else. Opening gives the same chat each time.</summary>
    private async ValueTask<(SendOutcome? Refusal, ConversationReference? Chat)> ChatAsync(
        Duty duty, ConversationReference met, string person, CancellationToken cancellation)
    {
        var known = await book.FindChatAsync(met.TenantId, person, cancellation);
        if (known.Chat.ConversationId is { } id && duty.NotFound == 0) return (null, met with { ConversationId = id });
        var standing = await book.FindAsync(met, cancellation);
        switch (await connector.CreateConversationAsync(standing.Where, new NewConversation.Personal(person), cancellation))
        {
            case SendOutcome.Sent { ConversationId: { Length: > 0 } opened }:
                var chat = standing.Where with { ConversationId = opened };
                await book.KeepChatAsync(chat, person, cancellation);
                return (null, chat);
            // Opened, and not told which: asked again, Teams gives the same one.
            case SendOutcome.Sent:
                return (new SendOutcome.NotAccepted(null), null);
            case SendOutcome.Refused refused when Absence.SaidBy(refused.Code) is not null:
                return (await book.AwaitChatAsync(met.TenantId, person, known, cancellation) ? refused : new SendOutcome.NotAccepted(null), null);
            case var outcome:
                return (outcome, null);
        }
    }
}
