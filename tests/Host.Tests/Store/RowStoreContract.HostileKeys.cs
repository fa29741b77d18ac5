using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Store;

/// <content>Keys that come from outside: each is kept as it is, none is taken for another, none means anything to the store.</content>
public abstract partial class RowStoreContract
{
    private static readonly string[] Hostile =
    [
        "", " ", "  ", "'", "''", "\"", "' OR 1=1 --", "'; DROP TABLE rows; --", "%", "_", "a%", "a_", "|", "||", "/", "\\", "#", "?", "..", "%2F",
        "a", "A", "á", "a\u0301", "é", "É", "ß", "SS", "I", "ı", "İ", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\t", "\r\n", "\u007F", "\u0085",
        "\0", "a\0", "a\0b", "\0\0", "😀", "😁", "👩‍🏫", "\uE000", "\uFFFD", "\uFFFE", "\uFFFF", "a\uFFFF", "\uFFFF\uFFFF", "\uD7FF", "힣",
        "\uD800", "\uDFFF", "\uDBFF", "\uDC00", "a\uD83D", "\uDE00\uD83D", "\uD83D", "*", "[a]", "\u0001", "~", "+", "&", "<b>", "${x}",
    ];

    [Fact]
    public async Task Hostile_keys_come_back_as_they_were_in_ordinal_order()
    {
        AssertCommitted(await Commit([.. Hostile.Select((key, n) => new RowChange.Insert(key, Json($"{n}")))]));

        Assert.Equal(Hostile.Order(StringComparer.Ordinal), await Keys(""), StringComparer.Ordinal);
        for (var n = 0; n < Hostile.Length; n++)
        {
            Assert.Equal(TextOf(Json($"{n}")), TextOf(await Find(Hostile[n])));
        }
    }

    [Fact]
    public async Task Hostile_prefixes_list_exactly_the_keys_that_start_with_them()
    {
        var keys = Hostile.Concat(["a%b", "a_b", "axb", "😀b", "\uFFFF\uFFFFb", "'b"]).ToArray();
        AssertCommitted(await Commit([.. keys.Select(key => new RowChange.Insert(key, Json("kept")))]));

        foreach (var prefix in keys)
        {
            var expected = keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
            Assert.Equal(expected, await Keys(prefix), StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task Hostile_partitions_are_kept_apart_and_listed_in_ordinal_order()
    {
        foreach (var partition in Hostile)
        {
            AssertCommitted(await CommitIn(partition, new RowChange.Insert(partition, Json("kept"))));
        }

        Assert.Equal(Hostile.Order(StringComparer.Ordinal), await Partitions(""), StringComparer.Ordinal);
        foreach (var partition in Hostile)
        {
            Assert.Equal([partition], await Keys("", partition), StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task A_conflict_names_a_hostile_key_as_it_was_given()
    {
        foreach (var key in Hostile)
        {
            await Commit(new RowChange.Put(key, Json("before")));
            AssertConflict(key, await Commit(new RowChange.Insert(key, Json("after"))));
        }
    }
}
