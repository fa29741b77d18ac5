using System.Text;
using System.Text.Json;
using E4Bot.Cards.French;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Synthesis.Periods;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>What was read is kept for years as it was read, understood periods included: a reader that knows better by then does not change it.</summary>
public sealed class KeptSynthesisTests
{
    public static TheoryData<string, string> Periods => new()
    {
        { "", """{"$period":"missing"}""" },
        { "15/10/2024", """{"$period":"at","moment":"2024-10-15"}""" },
        { "10/2024", """{"$period":"at","moment":"2024-10"}""" },
        { "2024", """{"$period":"at","moment":"2024"}""" },
        { "10/2024 au 01/04/2026", """{"$period":"between","from":"2024-10","to":"2026-04-01"}""" },
        { "depuis 09/2024", """{"$period":"since","from":"2024-09"}""" },
        { "31/04/2026", """{"$period":"impossible","date":"31/04/2026"}""" },
        { "bientôt", """{"$period":"unreadable"}""" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_is_kept_under_its_name_and_read_as_it_was(string written, string json)
    {
        var period = PeriodReading.Of(written);

        using var kept = JsonDocument.Parse(KeptJson.Write(Kept(WithPeriod(written, period))));
        var understood = kept.RootElement.GetProperty("table").GetProperty("sections")[0].GetProperty("realisations")[0].GetProperty("period").GetProperty("understood");

        Assert.Equal(json, understood.GetRawText());
        Assert.Equal(period, Again(WithPeriod(written, period)).Table.Realisations.Single().Period.Understood);
    }

    [Fact]
    public void Several_periods_are_kept_each()
    {
        var several = new Period.Several([PeriodReading.Of("2024"), PeriodReading.Of("10/2024 au 04/2026")]);

        Assert.Equal(several.Parts, Assert.IsType<Period.Several>(Again(WithPeriod("…", several)).Table.Realisations.Single().Period.Understood).Parts);
    }

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-02-30")]
    [InlineData("-2024")]
    [InlineData("2024-1-1-1")]
    [InlineData("hier")]
    public void A_day_that_is_none_is_damage(string moment)
    {
        var json = Encoding.UTF8.GetString(KeptJson.Write(Kept(WithPeriod("2024", PeriodReading.Of("2024"))))).Replace("\"moment\":\"2024\"", $"\"moment\":\"{moment}\"", StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => KeptJson.Read<KeptSynthesis>(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void A_table_with_all_there_may_be_in_it_comes_back_to_the_letter()
    {
        var sheet = OfficialModel.FilledIn(2026).With("K9", "X").With("C10", "X").With("D20", "peut-être").With("A8", "Formation").With("A3", "NOM et prénom : \"É\\u0000\uE000 漢 🎓");
        var table = Sample.Read(sheet) with { OtherSheets = ["Feuil2"] };

        var again = KeptJson.Write(Again(table));

        Assert.Equal(KeptJson.Write(Kept(table)), again);
        Assert.Equal(Sample.Lines(table), Sample.Lines(KeptJson.Read<KeptSynthesis>(again).Table));
        Assert.Equal(Told(table), Told(KeptJson.Read<KeptSynthesis>(again).Table));
    }

    private static SynthesisTable WithPeriod(string written, Period period)
    {
        var table = Sample.Read(OfficialModel.FilledIn(2026));
        return table with { Sections = [table.Sections[0] with { Realisations = [table.Sections[0].Realisations[0] with { Period = new WrittenPeriod(written, period) }] }] };
    }

    private static IEnumerable<string> Told(SynthesisTable table) =>
        SynthesisFindings.Of(table, Sample.Grid, Registered.Unknown).Select(finding => SynthesisText.Of(finding, Sample.Grid));

    private static KeptSynthesis Kept(SynthesisTable table) => new(1, "a1", table);

    private static KeptSynthesis Again(SynthesisTable table) => KeptJson.Read<KeptSynthesis>(KeptJson.Write(Kept(table)));
}
