using System.Security.Cryptography;
using System.Text;
using E4Bot.BotFramework;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>Which channel or chat is tied to what.</summary>
public sealed class Places(IRowStore store, ExamSession session)
{
    private readonly string partition = Keys.Places(session);

    public async ValueTask<Place?> FindAsync(string conversationId, CancellationToken cancellation) =>
        await store.FindAsync(partition, KeyOf(conversationId), cancellation) is { } row ? KeptJson.Read<Place>(row.Body) : null;

    public async ValueTask TieAsync(Place place, CancellationToken cancellation) =>
        await store.CommitAsync(partition, [new RowChange.Put(KeyOf(place.Where.ConversationId), KeptJson.Write(place))], cancellation);

    /// <summary>The conversation without its thread; by its hash when Teams gives an id that no key can hold.</summary>
    private static string KeyOf(string conversationId)
    {
        var place = ConversationId.Base(conversationId);
        return place.Length <= Limits.KeyLength ? place : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)));
    }
}
