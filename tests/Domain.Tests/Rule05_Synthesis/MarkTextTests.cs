using E4Bot.Domain.Synthesis;

namespace E4Bot.Domain.Tests.Rule05_Synthesis;

public sealed class MarkTextTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData(" \u00A0\t\n", null)]
    [InlineData("▢", null)]
    [InlineData("[ ]", null)]
    [InlineData("X", MarkMeaning.Yes)]
    [InlineData(" x ", MarkMeaning.Yes)]
    [InlineData("[x]", MarkMeaning.Yes)]
    [InlineData("☑", MarkMeaning.Yes)]
    [InlineData("✔\uFE0F", MarkMeaning.Yes)]
    [InlineData("OUI", MarkMeaning.Yes)]
    [InlineData("1", MarkMeaning.Yes)]
    [InlineData("C2", MarkMeaning.ProbablyYes)]
    [InlineData("X partiel", MarkMeaning.ProbablyYes)]
    [InlineData("❌", MarkMeaning.ProbablyYes)]
    [InlineData("Non", MarkMeaning.No)]
    [InlineData("n/a", MarkMeaning.No)]
    [InlineData("0", MarkMeaning.No)]
    [InlineData("–", MarkMeaning.No)]
    [InlineData("...", MarkMeaning.No)]
    [InlineData("#N/A", MarkMeaning.No)]
    [InlineData("#REF!", MarkMeaning.No)]
    public void A_text_says_yes_no_or_nothing(string text, MarkMeaning? meaning) => Assert.Equal(meaning, MarkTexts.MeaningOf(text));
}
