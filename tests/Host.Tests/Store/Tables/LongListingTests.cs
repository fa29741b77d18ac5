using E4Bot.Host.Store;
using E4Bot.Host.Store.Tables;

namespace E4Bot.Host.Tests.Store.Tables;

/// <summary>What is more than one answer of the service holds.</summary>
public sealed class LongListingTests(TableService service)
{
    private const int PageOfTheService = 1000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_listing_goes_on_behind_the_service_s_page()
    {
        var store = await service.OpenAsync();
        const int Rows = (2 * PageOfTheService) + 100;
        for (var at = 0; at < Rows; at += Limits.ChangesPerCommit)
            await store.CommitAsync("p", [.. Enumerable.Range(at, Limits.ChangesPerCommit).Select(n => new RowChange.Insert($"j/{n:00000}", "{}"u8.ToArray()))], Cancellation);

        var rows = await store.ListAsync("p", "j/", Cancellation);

        Assert.Equal(Enumerable.Range(0, Rows).Select(n => $"j/{n:00000}"), rows.Select(row => row.Key));
    }

    [Fact]
    public async Task A_listing_of_several_pages_never_shows_half_a_commit()
    {
        var store = await service.OpenAsync();
        for (var at = 0; at < PageOfTheService + 200; at += Limits.ChangesPerCommit)
            await store.CommitAsync("p", [.. Enumerable.Range(at, Limits.ChangesPerCommit).Select(n => new RowChange.Insert($"j/{n:00000}", "{}"u8.ToArray()))], Cancellation);
        await store.CommitAsync("p", [new RowChange.Put("j/00000", "0"u8.ToArray()), new RowChange.Put("j/99999", "0"u8.ToArray())], Cancellation);

        var writing = Task.Run(
            async () =>
            {
                for (byte n = 1; n < 30; n++)
                {
                    await store.CommitAsync("p", [new RowChange.Put("j/00000", new[] { n }), new RowChange.Put("j/99999", new[] { n })], Cancellation);
                    await store.ListAsync("p", "j/0001", Cancellation);
                }
            },
            Cancellation);
        do
        {
            if (await ListedAsync(store) is not [var first, .., var last]) continue;
            Assert.Equal(first.Body.ToArray(), last.Body.ToArray());
        }
        while (!writing.IsCompleted);
        await writing;
    }

    [Fact]
    public async Task Names_too_long_for_the_service_are_listed_in_order_among_the_others()
    {
        var store = await service.OpenAsync();
        var head = new string('é', 120);
        string[] names = [head + new string('z', 100), head + new string('a', 3), head + new string('b', 100), head + new string('c', 3), "z"];
        foreach (var name in names) await store.CommitAsync(name, [new RowChange.Put(name, "{}"u8.ToArray())], Cancellation);

        Assert.Equal(names.Order(StringComparer.Ordinal), await store.ListPartitionsAsync("", Cancellation).ToListAsync(Cancellation), StringComparer.Ordinal);
        Assert.Equal([head + new string('b', 100)], await store.ListPartitionsAsync(head + "b", Cancellation).ToListAsync(Cancellation));
    }

    /// <summary>Null while others write so fast that no two readings are the same: said, not guessed.</summary>
    private static async Task<IReadOnlyList<Row>?> ListedAsync(TableRowStore store)
    {
        try
        {
            return await store.ListAsync("p", "j/", Cancellation);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }

    [Theory]
    [InlineData(64 * 1024)]
    [InlineData((64 * 1024) + 1)]
    [InlineData(3 * 64 * 1024)]
    public async Task A_body_at_the_edge_of_a_piece_comes_back_and_a_shorter_one_leaves_nothing_of_it(int length)
    {
        var store = await service.OpenAsync();
        var body = new byte[length];
        new Random(length).NextBytes(body);
        await store.CommitAsync("p", [new RowChange.Put("k", body)], Cancellation);
        var whole = await store.FindAsync("p", "k", Cancellation);
        await store.CommitAsync("p", [new RowChange.Put("k", body.AsMemory(0, 5))], Cancellation);

        Assert.Equal(body, whole!.Body.ToArray());
        Assert.Equal(body[..5], (await store.FindAsync("p", "k", Cancellation))!.Body.ToArray());
    }
}
