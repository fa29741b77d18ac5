using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Store;

/// <content>Listing by prefix, in order.</content>
public abstract partial class RowStoreContract
{
    [Fact]
    public async Task List_of_nothing_is_empty() => Assert.Empty(await Keys("change/"));

    [Fact]
    public async Task List_gives_the_rows_of_the_prefix_in_ordinal_order()
    {
        await Commit(
            new RowChange.Put("change/0010", Json("ten")),
            new RowChange.Put("change/0002", Json("two")),
            new RowChange.Put("change", Json("shorter than the prefix")),
            new RowChange.Put("change0", Json("beside")),
            new RowChange.Put("Change/0001", Json("upper case")),
            new RowChange.Put("change/", Json("the prefix itself")));

        Assert.Equal(["change/", "change/0002", "change/0010"], await Keys("change/"));
    }

    [Fact]
    public async Task List_with_the_empty_prefix_gives_the_whole_partition_and_no_other()
    {
        await Commit(new RowChange.Put("b", Json("1")), new RowChange.Put("", Json("2")), new RowChange.Put("a", Json("3")));
        await CommitIn(Commission + "0", new RowChange.Put("c", Json("4")));

        Assert.Equal(["", "a", "b"], await Keys(""));
    }

    [Fact]
    public async Task List_gives_bodies_and_versions_that_a_replace_may_use()
    {
        await Given("sheet/1", "one");
        var row = Assert.Single(await Store.ListAsync(Commission, "sheet/", Cancellation));

        Assert.Equal(TextOf(Json("one")), TextOf(row));
        AssertCommitted(await Commit(new RowChange.Replace("sheet/1", row.Version, Json("two"))));
    }

    [Fact]
    public async Task List_gives_every_version_and_the_bodies_that_are_not_known()
    {
        var (known, outdated) = (await Given("sheet/known"), await Given("sheet/outdated"));
        await Given("sheet/outdated", "after");
        await Given("sheet/unknown");

        var rows = await Store.ListAsync(
            Commission, "sheet/", new Dictionary<string, RowVersion> { ["sheet/known"] = known, ["sheet/outdated"] = outdated, ["sheet/absent"] = known }, Cancellation);

        Assert.Equal(["sheet/known", "sheet/outdated", "sheet/unknown"], rows.Select(row => row.Key));
        Assert.Equal(known, rows[0].Version);
        Assert.Equal((await Find("sheet/outdated"))!.Version, rows[1].Version);
        Assert.Equal(TextOf(Json("after")), TextOf(rows[1]));
        Assert.Equal(TextOf(Json("before")), TextOf(rows[2]));
    }

    [Fact]
    public async Task List_holds_hundreds_of_rows()
    {
        for (var hundred = 0; hundred < 5; hundred++)
        {
            AssertCommitted(await Commit([.. Enumerable.Range(hundred * 100, 100).Select(n => new RowChange.Insert($"change/{n:D5}", Json("kept")))]));
        }

        Assert.Equal(Enumerable.Range(0, 500).Select(n => $"change/{n:D5}"), await Keys("change/"));
    }

    [Fact]
    public async Task ListPartitions_gives_each_partition_once_in_ordinal_order()
    {
        foreach (var partition in new[] { "2027|b", "2027|é", "2027|a", "2026|a", "2027|Z", "2027|" })
        {
            AssertCommitted(await CommitIn(partition, new RowChange.Put("one", Json("1")), new RowChange.Put("two", Json("2"))));
        }

        Assert.Equal(["2027|", "2027|Z", "2027|a", "2027|b", "2027|é"], await Partitions("2027|"));
        Assert.Equal(6, (await Partitions("")).Count);
        Assert.Empty(await Partitions("2028"));
    }

    [Fact]
    public async Task ListPartitions_forgets_a_partition_whose_last_row_is_gone()
    {
        var version = await Given("only");
        AssertCommitted(await Commit(new RowChange.Delete("only", version)));

        Assert.Empty(await Partitions(""));
    }

    [Fact]
    public async Task ListPartitions_may_be_left_to_write_between_two_names()
    {
        await CommitIn("1", new RowChange.Put("state", Json("before")));
        await CommitIn("2", new RowChange.Put("state", Json("before")));
        var seen = new List<string>();

        await foreach (var partition in Store.ListPartitionsAsync("", Cancellation))
        {
            AssertCommitted(await CommitIn(partition, new RowChange.Put("state", Json("after"))));
            seen.Add(partition);
        }

        Assert.Equal(["1", "2"], seen);
    }

    private async Task<List<string>> Partitions(string prefix) =>
        await Store.ListPartitionsAsync(prefix, Cancellation).ToListAsync(Cancellation);
}
