using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Synthesis.Periods;

namespace E4Bot.Domain.Tests.Rule05_Synthesis;

/// <summary>A period is understood where it says one thing only; what is understood is written here as « from..to ».</summary>
public sealed class PeriodReadingTests
{
    [Theory]
    [InlineData("15/10/2024 au 26/11/2024")]
    [InlineData("15/10/24 au 26/11/24")]
    [InlineData("du 15/10/24 au 26/11/24")]
    [InlineData("Du 15/10/2024\u00A0au\u00A026/11/2024.")]
    [InlineData("  du 15 / 10 / 2024 au 26 / 11 / 2024 ")]
    [InlineData("15/10/2024 - 26/11/2024")]
    [InlineData("15/10/2024-26/11/2024")]
    [InlineData("15/10/2024 – 26/11/2024")]
    [InlineData("15/10/2024 → 26/11/2024")]
    [InlineData("15/10/2024 -> 26/11/2024")]
    [InlineData("15/10/2024\n26/11/2024")]
    [InlineData("du 15/10/2024\nau 26/11/2024")]
    [InlineData("15/10/2024\nau\n26/11/2024")]
    [InlineData("15/10/2024 26/11/2024")]
    [InlineData("15-10-2024 au 26-11-2024")]
    [InlineData("15.10.2024 à 26.11.2024")]
    [InlineData("15.10.24-26.11.24")]
    [InlineData("2024-10-15 / 2024-11-26")]
    [InlineData("15 10 2024 au 26 11 2024")]
    [InlineData("15 octobre 2024 au 26 novembre 2024")]
    [InlineData("Du mardi 15 octobre au mardi 26 novembre 2024")]
    [InlineData("15 oct. 2024 – 26 nov. 2024")]
    [InlineData("du 15/10 au 26/11/2024")]
    [InlineData("du 15/10/2024 au 26/11")]
    [InlineData("entre le 15/10/2024 et le 26/11/2024")]
    [InlineData("Stage de 1ère année : 15/10/2024 au 26/11/2024")]
    [InlineData("15/10/2024 au 26/11/2024 (6 semaines)")]
    [InlineData("15/10/2024 au 26/11/2024, 6 semaines")]
    [InlineData("Du 15/10/2024 jusqu’au 26/11/2024")]
    public void Two_days_in_any_shape_are_a_start_and_an_end(string text) => Assert.Equal("2024-10-15..2024-11-26", Said(text));

    [Theory]
    [InlineData("10/2024 au 04/2026", "2024-10..2026-04")]
    [InlineData("10/2024 - 04/2026", "2024-10..2026-04")]
    [InlineData("10/2024-04/2026", "2024-10..2026-04")]
    [InlineData("10/24 au 04/26", "2024-10..2026-04")]
    [InlineData("Octobre 2024 à avril 2026", "2024-10..2026-04")]
    [InlineData("oct-24 / avr-26", "2024-10..2026-04")]
    [InlineData("Septembre - Décembre 2024", "2024-09..2024-12")]
    [InlineData("sept-déc 2024", "2024-09..2024-12")]
    [InlineData("2020-2023", "2020..2023")]
    [InlineData("2020 - 2023", "2020..2023")]
    [InlineData("2024/2025", "2024..2025")]
    [InlineData("2024-25", "2024..2025")]
    [InlineData("Année scolaire 2024-2025", "2024..2025")]
    [InlineData("(2024-2025)", "2024..2025")]
    [InlineData("de 2020 à 2023", "2020..2023")]
    [InlineData("15/10/2024 au 11/2024", "2024-10-15..2024-11")]
    [InlineData("du 02 au 06/12/24", "2024-12-02..2024-12-06")]
    [InlineData("du 15 au 26 octobre 2024", "2024-10-15..2024-10-26")]
    [InlineData("26/11/2024 au 15/10/2024", "2024-11-26..2024-10-15")]
    public void Months_years_and_shortened_dates_are_as_exact_as_they_are_written(string text, string said) => Assert.Equal(said, Said(text));

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("Année 2024", "2024")]
    [InlineData("10/2024", "2024-10")]
    [InlineData("2024-10", "2024-10")]
    [InlineData("Octobre 2024", "2024-10")]
    [InlineData("Fin août 2025", "2025-08")]
    [InlineData("déc.-24", "2024-12")]
    [InlineData("15/10/2024", "2024-10-15")]
    [InlineData("Le 1er septembre 2024", "2024-09-01")]
    [InlineData("2024-10-15T00:00:00", "2024-10-15")]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("depuis 09/2024", "2024-09..")]
    [InlineData("À partir du 15/10/2024", "2024-10-15..")]
    [InlineData("09/2024 à aujourd’hui", "2024-09..")]
    [InlineData("09/2024 à ce jour", "2024-09..")]
    [InlineData("Septembre 2024 - en cours", "2024-09..")]
    [InlineData("15/10/2024 au 26/11/2024 et 06/01/2025 au 31/01/2025", "2024-10-15..2024-11-26 + 2025-01-06..2025-01-31")]
    [InlineData("15/10/2024 au 26/11/2024\n06/01/2025 au 31/01/2025", "2024-10-15..2024-11-26 + 2025-01-06..2025-01-31")]
    [InlineData("15/10/2024, 16/10/2024", "2024-10-15 + 2024-10-16")]
    [InlineData("15 et 16/10/2024", "2024-10-15 + 2024-10-16")]
    [InlineData("octobre et décembre 2024", "2024-10 + 2024-12")]
    public void One_date_an_open_one_and_several_are_told_apart(string text, string said) => Assert.Equal(said, Said(text));

    [Theory]
    [InlineData("31/04/2026", "31/04/2026")]
    [InlineData("01/04/2026 au 31/04/2026", "31/04/2026")]
    [InlineData("30/02/25 au 01/03/25", "30/02/25")]
    [InlineData("29/02/2025", "29/02/2025")]
    [InlineData("10/15/2024", "10/15/2024")]
    [InlineData("00/10/2024", "00/10/2024")]
    [InlineData("13/2024", "13/2024")]
    [InlineData("31 novembre 2024", "31 novembre 2024")]
    [InlineData("15/10/0204", "15/10/0204")]
    public void A_date_that_no_calendar_has_is_said_to_be_impossible(string text, string date) =>
        Assert.Equal(new Period.Impossible(date), PeriodReading.Of(text));

    [Theory]
    [InlineData("S1")]
    [InlineData("Semestre 2")]
    [InlineData("1ère année")]
    [InlineData("En cours")]
    [InlineData("6 semaines")]
    [InlineData("15/10")]
    [InlineData("10/12")]
    [InlineData("24/25")]
    [InlineData("octobre")]
    [InlineData("Windows Server 2022")]
    [InlineData("avant 10/2024")]
    [InlineData("vers octobre 2024")]
    [InlineData("jusqu'au 15/10/2024")]
    [InlineData("15/10/2024 au")]
    [InlineData("du 15/10/2024 au ../../2024")]
    [InlineData("du 15/12 au 10/01/2025")]
    [InlineData("15/10/2024 au 26/11/2024 au 12/12/2024")]
    [InlineData("15/10/2024\n26/11/2024\n12/12/2024")]
    [InlineData("15 26")]
    [InlineData("1234")]
    [InlineData("45580")]
    [InlineData("#NAME?")]
    [InlineData("📅")]
    public void What_says_nothing_or_two_things_is_unreadable(string text) => Assert.Equal(new Period.Unreadable(), PeriodReading.Of(text));

    [Fact]
    public void A_text_longer_than_any_period_is_not_looked_into() =>
        Assert.Equal(new Period.Unreadable(), PeriodReading.Of(string.Concat(Enumerable.Repeat("15/10/2024 ", 3_000))));

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\n")]
    public void Blanks_are_no_period(string text) => Assert.Equal(new Period.Missing(), PeriodReading.Of(text));

    [Fact]
    public void An_end_before_its_start_is_kept_and_known()
    {
        Assert.True(Assert.IsType<Period.Between>(PeriodReading.Of("26/11/2024 au 15/10/2024")).IsBackwards);
        Assert.False(Assert.IsType<Period.Between>(PeriodReading.Of("15/10/2024 au 10/2024")).IsBackwards);
    }

    private static string Said(string text) => Said(PeriodReading.Of(text));

    private static string Said(Period period) => period switch
    {
        Period.At at => Said(at.Moment),
        Period.Between between => $"{Said(between.From)}..{Said(between.To)}",
        Period.Since since => $"{Said(since.From)}..",
        Period.Several several => string.Join(" + ", several.Parts.Select(Said)),
        _ => period.ToString(),
    };

    private static string Said(Moment moment) => moment switch
    {
        { Day: not null } => moment.First.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        { Month: not null } => moment.First.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
        _ => moment.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
