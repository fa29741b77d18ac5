using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Store;

/// <content>All changes of a commit or none.</content>
public abstract partial class RowStoreContract
{
    [Fact]
    public async Task One_commit_may_hold_every_kind_of_change()
    {
        var (replaced, deleted, held) = (await Given("replaced"), await Given("deleted"), await Given("held"));

        AssertCommitted(await Commit(
            new RowChange.Insert("inserted", Json("new")),
            new RowChange.Replace("replaced", replaced, Json("after")),
            new RowChange.Put("put", Json("new")),
            new RowChange.Delete("deleted", deleted),
            new RowChange.Hold("held", held)));

        Assert.Equal(["held", "inserted", "put", "replaced"], await Keys(""));
    }

    [Fact]
    public async Task A_conflict_on_the_last_change_writes_none_of_the_others()
    {
        var (state, stale) = (await Given("state"), await Given("stale"));
        var gone = await Given("gone");
        await Given("stale", "meanwhile");

        AssertConflict("stale", await Commit(
            new RowChange.Insert("inserted", Json("new")),
            new RowChange.Replace("state", state, Json("after")),
            new RowChange.Delete("gone", gone),
            new RowChange.Hold("stale", stale)));

        Assert.Equal(["gone", "stale", "state"], await Keys(""));
        Assert.Equal(state, (await Find("state"))!.Version);
        Assert.Equal(gone, (await Find("gone"))!.Version);
    }

    [Fact]
    public async Task A_conflict_names_the_first_key_whose_condition_does_not_hold()
    {
        await Given("b");
        await Given("c");

        AssertConflict("c", await Commit(
            new RowChange.Put("a", Json("new")),
            new RowChange.Insert("c", Json("new")),
            new RowChange.Insert("b", Json("new"))));
    }

    [Fact]
    public async Task The_same_commit_a_second_time_meets_its_own_marker()
    {
        RowChange[] turn = [new RowChange.Insert("activity/1", Json("handled")), new RowChange.Put("state", Json("after"))];

        AssertCommitted(await Commit(turn));
        AssertConflict("activity/1", await Commit(turn));
    }

    [Fact]
    public async Task The_same_key_in_another_partition_is_another_row()
    {
        AssertCommitted(await CommitIn("2027|Lycée Imaginaire|1", new RowChange.Insert("state", Json("one"))));
        AssertCommitted(await CommitIn("2027|Lycée Imaginaire|2", new RowChange.Insert("state", Json("two"))));

        Assert.Equal(TextOf(Json("one")), TextOf(await Find("state", "2027|Lycée Imaginaire|1")));
        Assert.Equal(TextOf(Json("two")), TextOf(await Find("state", "2027|Lycée Imaginaire|2")));
    }

    [Fact]
    public async Task A_cancelled_commit_that_was_not_handed_over_writes_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Store.CommitAsync(Commission, [new RowChange.Put("state", Json("after"))], cancelled));

        Assert.Null(await Find("state"));
    }
}
