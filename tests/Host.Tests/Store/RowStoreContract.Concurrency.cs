using System.Globalization;
using System.Text;
using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Store;

/// <content>Many at once.</content>
public abstract partial class RowStoreContract
{
    private const int Writers = 64;

    [Fact]
    public async Task Of_many_inserts_of_one_key_exactly_one_is_taken()
    {
        var results = await AtOnce(n => Commit(new RowChange.Insert("activity/1", Json($"{n}"))));

        Assert.Single(results.OfType<CommitResult.Committed>());
        Assert.All(results.OfType<CommitResult.Conflict>(), conflict => Assert.Equal("activity/1", conflict.Key));
    }

    [Fact]
    public async Task Every_increment_of_one_row_by_many_writers_counts_once()
    {
        AssertCommitted(await Commit(new RowChange.Insert("counter", Number(0))));

        await AtOnce(async _ =>
        {
            await IncrementUntilCommitted();
            return true;
        });

        Assert.Equal(Writers, NumberOf((await Find("counter"))!));
    }

    [Fact]
    public async Task Writers_of_different_partitions_never_conflict()
    {
        var results = await AtOnce(n => CommitIn($"commission {n}", new RowChange.Insert("state", Json($"{n}"))));

        Assert.All(results, AssertCommitted);
    }

    [Fact]
    public async Task Writers_of_different_rows_of_one_partition_never_conflict()
    {
        var results = await AtOnce(n => Commit(new RowChange.Insert($"sheet/{n}", Json($"{n}"))));

        Assert.All(results, AssertCommitted);
        Assert.Equal(Writers, (await Keys("sheet/")).Length);
    }

    [Fact]
    public async Task Of_many_that_read_a_row_and_hold_it_exactly_one_commits()
    {
        var version = await Given("sheet/teacher");

        var results = await AtOnce(n => Commit(new RowChange.Hold("sheet/teacher", version), new RowChange.Insert($"retained/{n}", Json("kept"))));

        Assert.Single(results.OfType<CommitResult.Committed>());
        Assert.Single(await Keys("retained/"));
    }

    [Fact]
    public async Task After_a_hold_a_writer_that_read_the_row_before_conflicts()
    {
        var version = await Given("sheet/teacher");
        AssertCommitted(await Commit(new RowChange.Hold("sheet/teacher", version), new RowChange.Insert("retained", Json("kept"))));

        AssertConflict("sheet/teacher", await Commit(new RowChange.Replace("sheet/teacher", version, Json("late"))));
    }

    [Fact]
    public async Task A_read_sees_every_commit_that_was_acknowledged_before_it()
    {
        var seen = await AtOnce(async n =>
        {
            AssertCommitted(await Commit(new RowChange.Insert($"own/{n}", Json($"{n}"))));
            return (await Find($"own/{n}"), await Keys($"own/{n}"));
        });

        Assert.All(seen, found => Assert.NotNull(found.Item1));
        Assert.All(seen, found => Assert.NotEmpty(found.Item2));
    }

    [Fact]
    public async Task A_listing_never_sees_half_a_commit()
    {
        var writing = AtOnce(n => Commit(new RowChange.Put($"pair/{n}/a", Json("new")), new RowChange.Put($"pair/{n}/b", Json("new"))));
        var listings = new List<string[]>();
        do
        {
            listings.Add(await Keys("pair/"));
        }
        while (!writing.IsCompleted);

        await writing;
        Assert.All(listings, keys => Assert.Equal(0, keys.Length % 2));
    }

    private static async Task<T[]> AtOnce<T>(Func<int, Task<T>> work) =>
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(n => Task.Run(() => work(n), Cancellation)));

    private static ReadOnlyMemory<byte> Number(int number) => Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture));

    private static int NumberOf(Row row) => int.Parse(row.Body.Span, CultureInfo.InvariantCulture);

    private async Task IncrementUntilCommitted()
    {
        CommitResult result;
        do
        {
            var row = (await Find("counter"))!;
            result = await Commit(new RowChange.Replace("counter", row.Version, Number(NumberOf(row) + 1)));
        }
        while (result is not CommitResult.Committed);
    }
}
