using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Import;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>Periods that a spreadsheet keeps as numbers.</summary>
public sealed class PeriodCellTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_date_of_the_spreadsheet_is_a_day_in_either_calendar(bool since1904) =>
        Assert.Equal(Day("15/10/2024", 2024, 10, 15), Read(new DateOnly(2024, 10, 15), since1904));

    [Fact]
    public void A_count_of_days_without_a_format_is_a_day() => Assert.Equal(Day("15/10/2024", 2024, 10, 15), Read(45580));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_date_shown_as_a_month_is_that_month(int format) =>
        Assert.Equal(new("10/2024", new Period.At(Moment.Of(2024, 10)!.Value)), Read(new Styled(45566, format)));

    [Fact]
    public void A_year_typed_as_a_number_is_a_year() => Assert.Equal(new("2024", new Period.At(Moment.Of(2024)!.Value)), Read(2024));

    [Fact]
    public void An_iso_date_and_the_result_of_a_formula_are_read()
    {
        Assert.Equal(new Period.At(Moment.Of(2024, 10, 15)!.Value), Read(new RawCell("<c @ t=\"d\"><v>2024-10-15T00:00:00Z</v></c>")).Understood);
        Assert.Equal(Day("15/10/2024", 2024, 10, 15), Read(new RawCell("<c @ s=\"1\"><f>B1+1</f><v>45580</v></c>")));
        Assert.Equal(
            new Period.Between(Moment.Of(2024, 10)!.Value, Moment.Of(2024, 11)!.Value), Read(new RawCell("<c @ t=\"str\"><f>\"x\"</f><v>10/2024 au 11/2024</v></c>")).Understood);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-45580)]
    [InlineData(1e300)]
    [InlineData(2024.5)]
    public void Another_number_is_unreadable(double number) => Assert.Equal(new Period.Unreadable(), Read(number).Understood);

    [Fact]
    public void Line_breaks_are_kept_as_they_were_typed() => Assert.Equal("15/10/2024\nau\n26/11/2024", Read("15/10/2024\r\nau\r\n26/11/2024").Text);

    [Fact]
    public void What_is_wrong_with_a_period_is_told()
    {
        Assert.Equal([new SynthesisFinding.PeriodMissing(20, "Site vitrine")], Findings(null));
        Assert.Equal([new SynthesisFinding.PeriodUnreadable(20, "S2")], Findings("S2"));
        Assert.Equal([new SynthesisFinding.ImpossibleDate(20, "31/04/2026")], Findings("01/04/2026 au 31/04/2026"));
        Assert.Equal([new SynthesisFinding.EndBeforeStart(20, "02/05/2026 au 01/05/2026")], Findings("02/05/2026 au 01/05/2026"));
    }

    private static IReadOnlyList<SynthesisFinding> Findings(string? period) => Sample.Findings(OfficialModel.FilledIn(2026).With("B20", period));

    private static WrittenPeriod Read(object period, bool since1904 = false) =>
        Sample.Read(new BookWriter { Since1904 = since1904 }.Write(OfficialModel.FilledIn(2026).With("B9", period))).Realisations.First().Period;

    private static WrittenPeriod Day(string text, int year, int month, int day) => new(text, new Period.At(Moment.Of(year, month, day)!.Value));
}
