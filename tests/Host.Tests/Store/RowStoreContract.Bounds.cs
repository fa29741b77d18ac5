using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Store;

/// <content>The limits: up to each one everything is taken, beyond it nothing is.</content>
public abstract partial class RowStoreContract
{
    private static readonly string LongestKey = new('\uFFFF', Limits.KeyLength);

    [Fact]
    public async Task A_commit_of_as_many_changes_as_the_limit_is_taken()
    {
        AssertCommitted(await Commit(Puts(Limits.ChangesPerCommit)));

        Assert.Equal(Limits.ChangesPerCommit, (await Keys("")).Length);
    }

    [Fact]
    public async Task A_commit_of_more_changes_than_the_limit_is_refused() => await AssertRefused(Commission, Puts(Limits.ChangesPerCommit + 1));

    [Fact]
    public async Task A_commit_of_no_change_is_refused() => await AssertRefused(Commission, []);

    [Fact]
    public async Task A_commit_with_one_key_twice_is_refused() =>
        await AssertRefused(Commission, [new RowChange.Insert("state", Json("one")), new RowChange.Put("state", Json("two"))]);

    [Fact]
    public async Task The_largest_body_is_taken_and_comes_back()
    {
        var body = new byte[Limits.BodyBytes];
        new Random(1).NextBytes(body);
        AssertCommitted(await Commit(new RowChange.Insert("state", body)));
        AssertCommitted(await Commit(new RowChange.Replace("state", (await Find("state"))!.Version, body)));
        AssertCommitted(await Commit(new RowChange.Put("state", body)));

        Assert.True((await Find("state"))!.Body.Span.SequenceEqual(body));
    }

    [Fact]
    public async Task A_body_of_one_byte_more_is_refused() =>
        await AssertRefused(Commission, [new RowChange.Insert("state", new byte[Limits.BodyBytes + 1])]);

    [Fact]
    public async Task Bodies_that_together_pass_the_limit_of_a_commit_are_refused()
    {
        var body = new byte[Limits.CommitBytes / 4];

        AssertCommitted(await Commit([.. Enumerable.Range(0, 4).Select(n => new RowChange.Put($"{n}", body))]));
        await AssertRefused(
            "another", [.. Enumerable.Range(0, 4).Select(n => new RowChange.Put($"{n}", body)), new RowChange.Put("last", new byte[1])]);
    }

    [Fact]
    public async Task An_empty_body_is_taken()
    {
        AssertCommitted(await Commit(new RowChange.Insert("empty", ReadOnlyMemory<byte>.Empty)));

        Assert.True((await Find("empty"))!.Body.IsEmpty);
    }

    [Fact]
    public async Task The_longest_partition_and_key_are_taken()
    {
        AssertCommitted(await CommitIn(LongestKey, new RowChange.Insert(LongestKey, Json("kept"))));

        Assert.NotNull(await Find(LongestKey, LongestKey));
        Assert.Equal([LongestKey], await Keys(LongestKey, LongestKey));
        Assert.Equal([LongestKey], await Partitions(LongestKey));
    }

    [Fact]
    public async Task A_longer_partition_key_or_prefix_is_refused()
    {
        var longer = LongestKey + "a";

        await AssertRefused(longer, [new RowChange.Put("state", Json("new"))]);
        await AssertRefused(Commission, [new RowChange.Put(longer, Json("new"))]);
        await Assert.ThrowsAsync<ArgumentException>(async () => await Find(longer));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Find("state", longer));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Keys(longer));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Partitions(longer));
    }

    private static RowChange[] Puts(int count) => [.. Enumerable.Range(0, count).Select(n => new RowChange.Put($"{n:D4}", Json("new")))];

    private async Task AssertRefused(string partition, RowChange[] changes)
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await CommitIn(partition, changes));
        Assert.DoesNotContain(partition, await Partitions(""));
    }
}
