using System.Collections.Concurrent;
using E4Bot.BotFramework;
using E4Bot.Host.Conversations;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.SignIn;

/// <summary>
/// Whether Teams still gives somebody the address that the import knows them by: the tie was made once, and people leave, are renamed, and have their address
/// given to another. Asked in their own chat with the bot; without one, where the candidate's card stands. Where neither is known, Entra's word is enough.
/// </summary>
public sealed class StillKnown(IConnector connector, ConversationBook conversations, TimeProvider time)
{
    public enum Answer
    {
        Yes,
        No,

        /// <summary>Teams did not say.</summary>
        Unknown,
    }

    /// <summary>How long a yes is believed.</summary>
    private static readonly TimeSpan Believed = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (string Mail, long At)> recent = new(StringComparer.Ordinal);

    /// <param name="caller">Of the session.</param>
    /// <param name="tenant">Whose account they signed in with.</param>
    public async ValueTask<Answer> AskAsync(Caller caller, string tenant, CardPlace? card, CancellationToken cancellation)
    {
        var mail = caller.Mail!.Value;
        if (recent.TryGetValue(caller.ObjectId, out var known) && known.Mail == mail.Value && time.GetElapsedTime(known.At) < Believed) return Answer.Yes;
        try
        {
            foreach (var where in await PlacesAsync(caller, tenant, card, cancellation))
            {
                if (await IsKnownAsync(caller, where, cancellation) is not { } isKnown) continue;
                if (isKnown) recent[caller.ObjectId] = (mail.Value, time.GetTimestamp());
                return isKnown ? Answer.Yes : Answer.No;
            }
            return Answer.Yes;
        }
        catch (ConnectorException)
        {
            return Answer.Unknown;
        }
    }

    /// <summary>Null where the bot is no longer heard, and so cannot ask.</summary>
    private async ValueTask<bool?> IsKnownAsync(Caller caller, ConversationReference where, CancellationToken cancellation)
    {
        try
        {
            return await connector.FindMemberAsync(where, caller.TeamsId, cancellation) is { } member && Callers.Names(member, where.TenantId, caller);
        }
        catch (ConnectorException failure) when (failure.Outcome is SendOutcome.Refused refused && Absence.SaidBy(refused.Code) is not null)
        {
            return null;
        }
    }

    private async ValueTask<IReadOnlyList<ConversationReference>> PlacesAsync(Caller caller, string tenant, CardPlace? card, CancellationToken cancellation)
    {
        var places = new List<ConversationReference>();
        if ((await conversations.FindChatAsync(tenant, caller.TeamsId, cancellation)).Chat.ConversationId is { } chat)
            await AddAsync(places, new ConversationReference("", chat, "", tenant), cancellation);
        if (card is not null) await AddAsync(places, card.Where with { ConversationId = ConversationId.Base(card.Where.ConversationId) }, cancellation);
        return places;
    }

    private async ValueTask AddAsync(List<ConversationReference> places, ConversationReference where, CancellationToken cancellation)
    {
        var standing = await conversations.FindAsync(where, cancellation);
        if (standing is { Absence: null, Where.ServiceUrl.Length: > 0 }) places.Add(standing.Where);
    }
}
