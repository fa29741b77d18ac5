using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>The row of where a candidate's card stands, as it is worked on. A card that was given another place meanwhile is not written over.</summary>
internal sealed class PlacedCard(IRowStore store, string partition, string key, RowVersion version)
{
    private RowVersion version = version;

    public async ValueTask<bool> WriteAsync(CardPlace card, CancellationToken cancellation)
    {
        if (await store.CommitAsync(partition, [new RowChange.Replace(key, version, KeptJson.Write(card))], cancellation) is not CommitResult.Committed { Versions: [var written] })
            return false;
        version = written;
        return true;
    }
}
