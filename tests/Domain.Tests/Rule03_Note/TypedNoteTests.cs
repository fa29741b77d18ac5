using E4Bot.Domain.Notes;

namespace E4Bot.Domain.Tests.Rule03_Note;

/// <summary>A note as people type it.</summary>
public sealed class TypedNoteTests
{
    [Theory]
    [InlineData("13", 13)]
    [InlineData("13,25", 13.25)]
    [InlineData("13.25", 13.25)]
    [InlineData(" 13,5 ", 13.5)]
    [InlineData("\u00A013,5\u202F", 13.5)]
    [InlineData("13 / 20", 13)]
    [InlineData("13,5/20", 13.5)]
    [InlineData("13,5\u00A0/\u00A020", 13.5)]
    [InlineData("0", 0)]
    [InlineData("20", 20)]
    [InlineData("20,000", 20)]
    [InlineData("08", 8)]
    public void A_note_is_read_with_a_comma_or_a_point_and_with_or_without_its_scale(string typed, double value)
    {
        Assert.True(ProposedNote.TryParse(typed, out var note));
        Assert.Equal((decimal)value, note.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("20,5")]
    [InlineData("20,0001")]
    [InlineData("douze")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("−1")]
    [InlineData("1e1")]
    [InlineData("0x0F")]
    [InlineData("١٣")]
    [InlineData("１３")]
    [InlineData("13,,5")]
    [InlineData("13,5.2")]
    [InlineData("13;5")]
    [InlineData("13½")]
    [InlineData("13/10")]
    [InlineData("13/200")]
    [InlineData("/20")]
    [InlineData("13/20/20")]
    [InlineData("13,5€")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("(13)")]
    [InlineData("13\u0000")]
    [InlineData("1 3")]
    [InlineData("1\u00A03,5")]
    [InlineData("13, 5")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("0,00000000000000000000000000000000000001")]
    public void What_is_no_note_out_of_20_is_not_read(string? typed) => Assert.False(ProposedNote.TryParse(typed, out _));

    [Fact]
    public void A_very_long_text_is_not_read() => Assert.False(ProposedNote.TryParse(new string('1', 50_000), out _));
}
