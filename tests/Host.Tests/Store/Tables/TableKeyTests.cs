using E4Bot.Host.Store;
using E4Bot.Host.Store.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Host.Tests.Store.Tables;

/// <summary>Any text becomes a key that the service takes, in the same order, and comes back.</summary>
public sealed class TableKeyTests
{
    private static readonly Gen<int> Units = Gen.OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(0, 0xFF), Gen.Elements("/.~!\"}01".ToCharArray()).Select(sign => (int)sign));

    private static readonly Arbitrary<string> Texts =
        Units.ListOf().Select(units => new string([.. units.Take(Limits.KeyLength).Select(unit => (char)unit)])).ToArbitrary();

    [Fact]
    public void A_key_comes_back_as_the_text_that_it_was_made_of() =>
        Prop.ForAll(Texts, text => TableKey.IsCut(TableKey.Of(text)) || TableKey.TextOf(TableKey.Of(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_single_unit_comes_back()
    {
        for (var unit = 0; unit <= 0xFFFF; unit++) Assert.Equal($"{(char)unit}", TableKey.TextOf(TableKey.Of($"{(char)unit}")));
    }

    [Fact]
    public void Keys_are_in_the_order_of_their_texts() => Prop.ForAll(Texts, Texts, (one, other) =>
        Math.Sign(string.CompareOrdinal(TableKey.Of(one), TableKey.Of(other))) == Math.Sign(string.CompareOrdinal(one, other))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_range_of_a_prefix_holds_the_texts_that_begin_with_it_and_no_other() => Prop.ForAll(Texts, Texts, (prefix, rest) =>
        IsIn(TableKey.Range(prefix), prefix + rest) && (rest.StartsWith(prefix, StringComparison.Ordinal) || !IsIn(TableKey.Range(prefix), rest))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_key_is_of_signs_that_the_service_takes_and_no_longer_than_it_takes() => Prop.ForAll(Texts, text =>
        TableKey.Of(text) is { Length: > 0 and <= TableKey.Most } key && key.All(sign => sign is >= '!' and <= '~') && !key.Any("#%'+/?\\".Contains)).QuickCheckThrowOnFailure();

    [Fact]
    public void Long_texts_that_differ_only_at_their_end_have_keys_of_their_own()
    {
        var begun = new string('é', Limits.KeyLength - 1);

        Assert.NotEqual(TableKey.Of(begun + "a"), TableKey.Of(begun + "b"));
        Assert.True(TableKey.IsCut(TableKey.Of(begun + "a")));
    }

    [Fact]
    public void What_the_program_keeps_stays_readable_for_an_operator() =>
        Assert.Equal("p.10123456789.1etat", TableKey.Of("p/0123456789/etat"));

    private static bool IsIn((string From, string Below) range, string text) =>
        TableKey.IsCut(TableKey.Of(text)) || (string.CompareOrdinal(TableKey.Of(text), range.From) >= 0 && string.CompareOrdinal(TableKey.Of(text), range.Below) < 0)
        || (text.Length == 0 && range.From.Length == 0);
}
