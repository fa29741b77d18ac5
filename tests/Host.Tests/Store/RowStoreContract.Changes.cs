using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Store;

/// <content>Each change: what it writes, and when it conflicts.</content>
public abstract partial class RowStoreContract
{
    [Fact]
    public async Task Find_what_was_never_written_is_null() => Assert.Null(await Find("exam/0042"));

    [Fact]
    public async Task Insert_then_find_gives_the_body_back()
    {
        AssertCommitted(await Commit(new RowChange.Insert("exam/0042", Json("vérifié"))));

        var row = await Find("exam/0042");

        Assert.Equal("exam/0042", row!.Key);
        Assert.Equal(TextOf(Json("vérifié")), TextOf(row));
    }

    [Fact]
    public async Task Insert_where_a_row_stands_conflicts_and_leaves_it()
    {
        await Given("exam/0042");

        AssertConflict("exam/0042", await Commit(new RowChange.Insert("exam/0042", Json("after"))));

        Assert.Equal(TextOf(Json("before")), TextOf(await Find("exam/0042")));
    }

    [Fact]
    public async Task Replace_with_the_version_read_writes_and_changes_the_version()
    {
        var version = await Given("exam/0042");

        AssertCommitted(await Commit(new RowChange.Replace("exam/0042", version, Json("after"))));

        var row = await Find("exam/0042");
        Assert.Equal(TextOf(Json("after")), TextOf(row));
        Assert.NotEqual(version, row!.Version);
    }

    [Fact]
    public async Task Replace_with_a_stale_version_conflicts_and_leaves_the_row()
    {
        var version = await Given("exam/0042");
        await Given("exam/0042", "meanwhile");

        AssertConflict("exam/0042", await Commit(new RowChange.Replace("exam/0042", version, Json("after"))));

        Assert.Equal(TextOf(Json("meanwhile")), TextOf(await Find("exam/0042")));
    }

    [Fact]
    public async Task A_commit_tells_the_versions_that_its_rows_now_have()
    {
        var (read, gone) = (await Given("read"), await Given("gone"));
        var held = await Given("held");

        var committed = Assert.IsType<CommitResult.Committed>(await Commit(
            new RowChange.Insert("new", Json("1")),
            new RowChange.Replace("read", read, Json("2")),
            new RowChange.Delete("gone", gone),
            new RowChange.Hold("held", held),
            new RowChange.Put("put", Json("3"))));

        Assert.Equal(5, committed.Versions.Count);
        foreach (var (key, at) in new[] { ("new", 0), ("read", 1), ("held", 3), ("put", 4) })
        {
            Assert.Equal((await Find(key))!.Version, committed.Versions[at]);
        }
    }

    [Fact]
    public async Task Put_writes_whatever_stands_there()
    {
        AssertCommitted(await Commit(new RowChange.Put("bookmark", Json("one"))));
        var first = await Find("bookmark");
        AssertCommitted(await Commit(new RowChange.Put("bookmark", Json("two"))));
        var second = await Find("bookmark");

        Assert.Equal(TextOf(Json("two")), TextOf(second));
        Assert.NotEqual(first!.Version, second!.Version);
    }

    [Fact]
    public async Task Delete_with_the_version_read_removes_the_row()
    {
        var version = await Given("exam/0042");

        AssertCommitted(await Commit(new RowChange.Delete("exam/0042", version)));

        Assert.Null(await Find("exam/0042"));
    }

    [Fact]
    public async Task Delete_with_a_stale_version_conflicts_and_leaves_the_row()
    {
        var version = await Given("exam/0042");
        await Given("exam/0042", "meanwhile");

        AssertConflict("exam/0042", await Commit(new RowChange.Delete("exam/0042", version)));

        Assert.NotNull(await Find("exam/0042"));
    }

    [Fact]
    public async Task Hold_keeps_the_body_and_changes_the_version()
    {
        var version = await Given("sheet/0042");

        AssertCommitted(await Commit(new RowChange.Hold("sheet/0042", version)));

        var row = await Find("sheet/0042");
        Assert.Equal(TextOf(Json("before")), TextOf(row));
        Assert.NotEqual(version, row!.Version);
    }

    [Fact]
    public async Task Hold_with_a_stale_version_conflicts()
    {
        var version = await Given("sheet/0042");
        await Given("sheet/0042", "meanwhile");

        AssertConflict("sheet/0042", await Commit(new RowChange.Hold("sheet/0042", version)));
    }

    [Fact]
    public async Task Replace_Delete_and_Hold_of_a_row_that_is_gone_conflict()
    {
        var version = await Given("exam/0042");
        AssertCommitted(await Commit(new RowChange.Delete("exam/0042", version)));

        AssertConflict("exam/0042", await Commit(new RowChange.Replace("exam/0042", version, Json("after"))));
        AssertConflict("exam/0042", await Commit(new RowChange.Delete("exam/0042", version)));
        AssertConflict("exam/0042", await Commit(new RowChange.Hold("exam/0042", version)));
        Assert.Null(await Find("exam/0042"));
    }

    [Fact]
    public async Task A_row_removed_and_written_anew_never_has_a_version_that_it_had()
    {
        var version = await Given("exam/0042");
        AssertCommitted(await Commit(new RowChange.Delete("exam/0042", version)));
        var anew = await Given("exam/0042");

        Assert.NotEqual(version, anew);
        AssertConflict("exam/0042", await Commit(new RowChange.Replace("exam/0042", version, Json("after"))));
    }

    [Fact]
    public async Task The_same_body_written_again_changes_the_version()
    {
        var first = await Given("exam/0042", "same");

        Assert.NotEqual(first, await Given("exam/0042", "same"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no version of ours")]
    [InlineData("W/\"datetime'2027-05-12T08%3A00%3A00Z'\"")]
    public async Task A_version_from_elsewhere_conflicts(string stranger)
    {
        await Given("exam/0042");

        AssertConflict("exam/0042", await Commit(new RowChange.Replace("exam/0042", new RowVersion(stranger), Json("after"))));
    }

    [Fact]
    public async Task The_store_keeps_a_copy_of_the_body()
    {
        byte[] body = [1, 2, 3];
        AssertCommitted(await Commit(new RowChange.Insert("exam/0042", body)));
        body[0] = 99;

        var row = await Find("exam/0042");
        Assert.Equal(new byte[] { 1, 2, 3 }, row!.Body.ToArray());
    }
}
