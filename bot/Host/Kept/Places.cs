using System.Security.Cryptography;
using System.Text;
using E4Bot.BotFramework;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>Which channel or chat is tied to what.</summary>
public sealed class Places(IRowStore store, ExamSession session)
{
    private const int MostAttempts = 16;

    private readonly string partition = Keys.Places(session);

    public async ValueTask<Place?> FindAsync(string conversationId, CancellationToken cancellation) =>
        await store.FindAsync(partition, KeyOf(conversationId), cancellation) is { } row ? KeptJson.Read<Place>(row.Body) : null;

    /// <summary>The one that was last tied to the pedagogical team of a centre; null while there is none.</summary>
    /// <param name="centres">All that are registered.</param>
    public async ValueTask<Place?> FindTeamAsync(string centre, IReadOnlyList<string> centres, CancellationToken cancellation) =>
        (await store.ListAsync(partition, "", cancellation))
            .Select(row => KeptJson.Read<Place>(row.Body))
            .Where(place => place.Kind == PlaceKind.PedagogicalTeam && place.IsOf(centre, centres))
            .MaxBy(place => place.TiedAt ?? DateTimeOffset.MinValue);

    /// <summary>Ties it, and gives null; or what it stays tied to, if that is something else which may not be undone.</summary>
    public async ValueTask<Place?> TieAsync(Place place, Func<Place, bool> mayUntie, CancellationToken cancellation)
    {
        var key = KeyOf(place.Where.ConversationId);
        var body = KeptJson.Write(place);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var row = await store.FindAsync(partition, key, cancellation);
            if (row is not null && KeptJson.Read<Place>(row.Body) is var standing && IsOther(standing, place) && !mayUntie(standing)) return standing;
            RowChange tie = row is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, row.Version, body);
            if (await store.CommitAsync(partition, [tie], cancellation) is CommitResult.Committed) return null;
        }
        throw new InvalidOperationException("The channel kept being tied by others. Nothing was written.");
    }

    private static bool IsOther(Place standing, Place place) => (standing.Kind, standing.Commission, standing.Centre) != (place.Kind, place.Commission, place.Centre);

    /// <summary>The conversation without its thread; by its hash when Teams gives an id that no key can hold.</summary>
    private static string KeyOf(string conversationId)
    {
        var place = ConversationId.Base(conversationId);
        return place.Length <= Limits.KeyLength ? place : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)));
    }
}
