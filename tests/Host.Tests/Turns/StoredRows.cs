using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Turns;

/// <summary>All that is kept, to tell whether anything was written.</summary>
internal static class StoredRows
{
    /// <summary>Every row with its version, but for the activities that were received, and the duties, which the pump closes in its own time.</summary>
    public static async Task<IReadOnlyList<string>> Of(Room room)
    {
        var store = room.Services.GetRequiredService<IRowStore>();
        var rows = new List<string>();
        await foreach (var partition in store.ListPartitionsAsync("", default))
        {
            if (partition is "#recus" || partition.StartsWith("#personnes", StringComparison.Ordinal)) continue;
            rows.AddRange((await store.ListAsync(partition, "", default)).Where(r => !r.Key.StartsWith("d/", StringComparison.Ordinal)).Select(r => $"{partition} {r.Key} {r.Version.Value}"));
        }
        return rows;
    }

    /// <summary>The facts alone: the journal's entries, the states that they make, and the tables that were read.</summary>
    public static async Task<IReadOnlyList<string>> Facts(Room room) =>
        [.. (await Of(room)).Where(r => r.Contains(" j/", StringComparison.Ordinal) || r.Contains("/etat ", StringComparison.Ordinal) || r.Contains("/membre", StringComparison.Ordinal) || r.Contains(" t/", StringComparison.Ordinal))];
}
