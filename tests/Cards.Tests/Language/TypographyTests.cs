using E4Bot.Cards.French;
using E4Bot.Cards.Tests.Staging;

namespace E4Bot.Cards.Tests.Language;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("13.25", "13,25")]
    [InlineData("13.50", "13,5")]
    [InlineData("13.00", "13")]
    [InlineData("0.01", "0,01")]
    [InlineData("0", "0")]
    [InlineData("6000", "6\u00A0000")]
    [InlineData("-2", "−2")]
    public void Numbers_have_a_decimal_comma_and_no_needless_zero(string value, string written) =>
        Assert.Equal(written, Typography.Number(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_note_never_breaks_from_its_scale() => Assert.Equal("12\u00A0/\u00A020", Typography.OutOf20(12));

    [Theory]
    [InlineData(1, 6, "1er juin 2027")]
    [InlineData(2, 6, "2 juin 2027")]
    [InlineData(31, 12, "31 décembre 2027")]
    [InlineData(11, 2, "11 février 2027")]
    [InlineData(21, 8, "21 août 2027")]
    public void Only_the_first_of_the_month_is_an_ordinal(int day, int month, string written) =>
        Assert.Equal(written, Typography.Date(new DateOnly(2027, month, day)));

    [Theory]
    [InlineData(9, 5, "9\u00A0h\u00A005")]
    [InlineData(0, 0, "0\u00A0h\u00A000")]
    [InlineData(14, 30, "14\u00A0h\u00A030")]
    public void Minutes_have_two_digits_and_hours_as_many_as_they_need(int hour, int minute, string written) =>
        Assert.Equal(written, Typography.Time(new TimeOnly(hour, minute)));

    [Theory]
    [InlineData(0, "0\u00A0visa")]
    [InlineData(1, "1\u00A0visa")]
    [InlineData(2, "2\u00A0visas")]
    [InlineData(1500, "1\u00A0500\u00A0visas")]
    public void Zero_is_singular(int count, string written) => Assert.Equal(written, Typography.Count(count, "visa"));

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a et b", new[] { "a", "b" })]
    [InlineData("a, b et c", new[] { "a", "b", "c" })]
    public void A_list_ends_with_and(string written, string[] items) => Assert.Equal(written, Typography.Enumerate(items));

    [Theory]
    [InlineData(5, "18 mai 2027 à 10\u00A0h\u00A000")]
    [InlineData(1, "18 janvier 2027 à 9\u00A0h\u00A000")]
    public void Eight_in_UTC_is_ten_in_a_paris_summer_and_nine_in_winter(int month, string written) =>
        Assert.Equal(written, new WallClock(Stage.Paris, default).Moment(new DateTimeOffset(2027, month, 18, 8, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void The_day_is_that_of_paris_too() =>
        Assert.Equal("1er juin 2027", new WallClock(Stage.Paris, default).Date(new DateTimeOffset(2027, 5, 31, 22, 30, 0, TimeSpan.Zero)));
}
