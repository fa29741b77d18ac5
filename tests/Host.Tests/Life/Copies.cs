using E4Bot.Host.Life;
using E4Bot.Host.Life.Copying;
using E4Bot.Host.Store;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Life;

/// <summary>Backup and restore, put together on a store.</summary>
internal static class Copies
{
    public static readonly DateTimeOffset Now = new(2028, 9, 1, 8, 0, 0, TimeSpan.Zero);

    public static StoreMarks Marks(this IRowStore store) => new(store, new FakeTimeProvider(Now));

    public static async Task<BackupFacts> BackUpAsync(this IRowStore store, string path) =>
        await new Backup(store, store.Marks(), new FakeTimeProvider(Now)).RunAsync(path, _ => { }, TestContext.Current.CancellationToken);

    public static async Task<BackupFacts> RestoreAsync(this IRowStore store, string path) =>
        await new Restore(store, store.Marks()).RunAsync(path, (_, _, _) => { }, TestContext.Current.CancellationToken);

    public static async Task<Marks> SaysAsync(this IRowStore store) => await store.Marks().ReadAsync(TestContext.Current.CancellationToken);
}
