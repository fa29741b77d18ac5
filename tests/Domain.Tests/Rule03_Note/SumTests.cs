using E4Bot.Domain.Notes;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule03_Note;

/// <summary>Rounded up to the whole point, then less the penalties, never below 0.</summary>
public sealed class SumTests
{
    [Fact]
    public void Thirteen_and_a_quarter_less_two_is_twelve()
    {
        var sum = new NoteSum(new ProposedNote(13.25m), [2]);

        Assert.Equal((13.25m, 14, 12), (sum.Proposed.Value, sum.Rounded, sum.Final));
    }

    [Theory]
    [InlineData("13", 13)]
    [InlineData("13,00", 13)]
    [InlineData("13,01", 14)]
    [InlineData("13,99", 14)]
    [InlineData("0", 0)]
    [InlineData("0,01", 1)]
    [InlineData("19,5", 20)]
    [InlineData("20", 20)]
    public void A_note_goes_up_to_the_next_whole_point_unless_it_is_one(string typed, int rounded)
    {
        Assert.True(ProposedNote.TryParse(typed, out var note));
        Assert.Equal(rounded, note.RoundedUp);
    }

    [Theory]
    [InlineData("14", 2)]
    [InlineData("11,5", 0)]
    [InlineData("0", 0)]
    public void Penalties_add_up_and_never_go_below_zero(string typed, int final)
    {
        Assert.True(ProposedNote.TryParse(typed, out var note));
        Assert.Equal(final, new NoteSum(note, [10, 2]).Final);
    }

    [Fact]
    public void There_is_no_sum_without_a_note() => Given.AnOpenEvaluation().ThenEvaluation(e => Assert.Null(e.Sum(SessionFiles.Of2027)));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(20.01)]
    public void A_note_outside_0_to_20_does_not_exist(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProposedNote((decimal)value));
}
