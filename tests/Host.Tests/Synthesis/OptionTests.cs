using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>The option's two boxes.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("▢ SISR", "▢ SLAM", TickedOption.None)]
    [InlineData("☑ SISR", "▢ SLAM", TickedOption.Sisr)]
    [InlineData("▢ SISR", "☒ SLAM", TickedOption.Slam)]
    [InlineData("X SISR", "▢ SLAM", TickedOption.Sisr)]
    [InlineData("▢ SISR", "x SLAM", TickedOption.Slam)]
    [InlineData("▢X SISR", "▢ SLAM", TickedOption.Sisr)]
    [InlineData("▢ SISR X", "▢ SLAM", TickedOption.Sisr)]
    [InlineData("▢ SISR", "▢\u00A0SLAM ✔", TickedOption.Slam)]
    [InlineData("SISR", "▢ SLAM", TickedOption.Sisr)]
    [InlineData("▢ SISR", "SLAM", TickedOption.Slam)]
    [InlineData("SISR", null, TickedOption.Sisr)]
    [InlineData(null, "slam", TickedOption.Slam)]
    [InlineData("SISR", "SLAM", TickedOption.None)]
    [InlineData("☑ SISR", "☑ SLAM", TickedOption.Both)]
    [InlineData("☑ SISR", "SLAM", TickedOption.Sisr)]
    [InlineData("SISR", "■ SLAM", TickedOption.Slam)]
    [InlineData("[ ] SISR", "[x] SLAM", TickedOption.Slam)]
    [InlineData("( ) SISR", "(X) SLAM", TickedOption.Slam)]
    [InlineData("☐ SISR", "✅ SLAM", TickedOption.Slam)]
    [InlineData("SISR ☐", "SLAM ☑", TickedOption.Slam)]
    [InlineData("\uF0A8 SISR", "\uF0FE SLAM", TickedOption.Slam)]
    [InlineData("☑SISR", "▢SLAM", TickedOption.Sisr)]
    [InlineData("þSISR", "¨SLAM", TickedOption.Sisr)]
    [InlineData("▢ SISR", "XSLAM", TickedOption.Slam)]
    [InlineData("☑ Option SISR", "▢ Option SLAM", TickedOption.Sisr)]
    [InlineData(null, null, TickedOption.None)]
    public void A_box_is_ticked_crossed_or_taken_away(string? sisr, string? slam, TickedOption option) =>
        Assert.Equal(option, Read(s => s.With("G4", sisr).With("H4", slam)));

    [Theory]
    [InlineData("Option : SISR", TickedOption.Sisr)]
    [InlineData("OPTION SLAM", TickedOption.Slam)]
    [InlineData("Option : ☑ SISR ▢ SLAM", TickedOption.Sisr)]
    [InlineData("Option : ▢ SISR ☑ SLAM", TickedOption.Slam)]
    [InlineData("Option : SISR ▢ SLAM ☑", TickedOption.Slam)]
    [InlineData("Option : SISR ☑   SLAM ▢", TickedOption.Sisr)]
    [InlineData("Option : ▢ SISR ▢ SLAM", TickedOption.None)]
    [InlineData("Option : SISR / SLAM", TickedOption.None)]
    [InlineData("Option : SISR X SLAM", TickedOption.None)]
    [InlineData("Option : X SISR / SLAM", TickedOption.Sisr)]
    public void Both_may_stand_in_one_cell(string text, TickedOption option) => Assert.Equal(option, Read(s => s.With("F4", text).With("G4", null).With("H4", null)));

    [Theory]
    [InlineData("SISR", "X", null, "SLAM", null, TickedOption.None)]
    [InlineData("▢", "SISR", "X", "SLAM", null, TickedOption.Slam)]
    [InlineData("X", "SISR", "▢", "SLAM", null, TickedOption.Sisr)]
    [InlineData("SISR", "▢", "SLAM", "X", null, TickedOption.Slam)]
    [InlineData("SISR", "SLAM", "X", null, null, TickedOption.Slam)]
    [InlineData("▢ SISR", "▢ SLAM", "X", null, null, TickedOption.Slam)]
    [InlineData("x", "SISR", null, "SLAM", null, TickedOption.Sisr)]
    public void A_cross_may_stand_in_a_cell_of_its_own(string? g, string? h, string? i, string? j, string? k, TickedOption option) =>
        Assert.Equal(option, Read(s => s.With("G4", g).With("H4", h).With("I4", i).With("J4", j).With("K4", k)));

    [Fact]
    public void Neither_an_address_nor_a_centre_ticks_an_option()
    {
        Assert.Equal(TickedOption.None, Read(s => s.With("A5", "Adresse URL du portfolio : https://sisr.exemple.test/SISR")));
        Assert.Equal(TickedOption.None, Read(s => s.With("A4", "Centre de formation : CFA SISR")));
        Assert.Equal(TickedOption.Slam, Read(s => s.With("A2", "Tableau commun aux options SISR et SLAM").With("H4", "☑ SLAM")));
    }

    [Fact]
    public void What_is_wrong_with_the_option_is_told()
    {
        Assert.Contains(new SynthesisFinding.OptionNotTicked(), Sample.Findings(OfficialModel.Of(2026)));
        Assert.Contains(new SynthesisFinding.BothOptionsTicked(), Sample.Findings(OfficialModel.Of(2026).With("G4", "☑ SISR").With("H4", "☑ SLAM")));
    }

    private static TickedOption Read(Func<SheetModel, SheetModel> written) => Sample.Read(written(OfficialModel.Of(2026))).Heading.Option;
}
