using E4Bot.Cards.French;
using E4Bot.Domain.Notes;

namespace E4Bot.Cards.Tests.Language;

/// <summary>Rule 3: the card shows the sum, not only its result.</summary>
public sealed class SumTextTests
{
    [Theory]
    [InlineData("13,25", new[] { 2 }, "13,25 → 14 − 2 = 12 / 20")]
    [InlineData("8", new[] { 10 }, "8 − 10 = 0 / 20")]
    [InlineData("13", new int[0], "13 / 20")]
    [InlineData("13,00", new int[0], "13 / 20")]
    [InlineData("13,25", new int[0], "13,25 → 14 = 14 / 20")]
    [InlineData("17,5", new[] { 10, 2 }, "17,5 → 18 − 10 − 2 = 6 / 20")]
    [InlineData("0", new[] { 10, 2 }, "0 − 10 − 2 = 0 / 20")]
    [InlineData("0,01", new int[0], "0,01 → 1 = 1 / 20")]
    [InlineData("20", new[] { 2 }, "20 − 2 = 18 / 20")]
    public void The_sum_is_written_out(string typed, int[] penalties, string sum)
    {
        Assert.True(ProposedNote.TryParse(typed, out var note));

        Assert.Equal(sum.Replace(" / ", "\u00A0/\u00A0", StringComparison.Ordinal), SumText.Of(new NoteSum(note, penalties)));
    }
}
