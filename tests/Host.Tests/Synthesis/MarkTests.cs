using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>What stands where a realisation meets a competence.</summary>
public sealed class MarkTests
{
    [Theory]
    [InlineData("X")]
    [InlineData("x")]
    [InlineData("  X\u00A0")]
    [InlineData("X\n")]
    [InlineData("xX")]
    [InlineData("×")]
    [InlineData("✓")]
    [InlineData("✔️")]
    [InlineData("☑")]
    [InlineData("☒")]
    [InlineData("v")]
    [InlineData("V")]
    [InlineData("oui")]
    [InlineData("Oui")]
    [InlineData("•")]
    [InlineData("■")]
    [InlineData("Х")]
    [InlineData("\uF0FC")]
    [InlineData(1)]
    [InlineData(true)]
    public void A_cross_a_tick_or_a_yes_is_a_mark(object mark)
    {
        var sheet = OfficialModel.FilledIn(2026).With("E9", mark);

        Assert.Contains("presence-en-ligne", Sample.Read(sheet).Realisations.First().Competences.Select(c => c.Value));
        Assert.Empty(Sample.Findings(sheet));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0\n ")]
    [InlineData("\u200B")]
    [InlineData("▢")]
    [InlineData("☐ ")]
    public void Blanks_and_empty_boxes_are_none(string mark)
    {
        var sheet = OfficialModel.FilledIn(2026).With("C9", mark);

        Assert.Equal(["incidents"], Sample.Read(sheet).Realisations.First().Competences.Select(c => c.Value));
        Assert.Empty(Sample.Findings(sheet));
    }

    [Theory]
    [InlineData("C1.1", true)]
    [InlineData("X (en partie)", true)]
    [InlineData("z", true)]
    [InlineData("🗸", true)]
    [InlineData("non", false)]
    [InlineData("-", false)]
    [InlineData("?", false)]
    [InlineData("N/A", false)]
    [InlineData(0, false)]
    [InlineData(false, false)]
    public void Another_text_is_told_and_counted_unless_it_says_no(object mark, bool isCounted)
    {
        var sheet = OfficialModel.FilledIn(2026).With("E9", mark);

        Assert.Equal(isCounted, Sample.Read(sheet).Realisations.First().Competences.Any(c => c.Value == "presence-en-ligne"));
        Assert.Equal(isCounted, Assert.IsType<SynthesisFinding.UnexpectedMark>(Assert.Single(Sample.Findings(sheet))).IsCounted);
    }
}
