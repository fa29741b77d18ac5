using System.Globalization;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;

// Commits to the store of the file it is given, many at a time, three rows each, and says each acknowledged commit's number
// on a line of its own. It goes on until it is killed: what it said must then be in the file.
const int AtOnce = 16;

using var store = SqliteRowStore.Open(args[0]);
var next = 0;
await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(WriteForever)));

async Task WriteForever()
{
    while (true)
    {
        var number = Interlocked.Increment(ref next).ToString("D7", CultureInfo.InvariantCulture);
        var changes = new[] { "a", "b", "c" }.Select(row => new RowChange.Insert($"{number}/{row}", "{}"u8.ToArray())).ToArray();
        await store.CommitAsync("killed", changes, CancellationToken.None);
        await Console.Out.WriteLineAsync(number);
    }
}
