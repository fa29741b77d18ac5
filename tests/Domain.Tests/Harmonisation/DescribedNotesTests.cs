using E4Bot.Domain.Harmonisation;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Of few, the notes themselves: a mean of four tells less than the four.</summary>
public sealed class DescribedNotesTests
{
    [Fact]
    public void Four_are_given_as_they_are() =>
        Assert.Equal([9, 12, 12, 15], Assert.IsType<DescribedNotes.Few>(DescribedNotes.Of([12, 9, 15, 12], Graded.Rules)).Notes);

    [Fact]
    public void Five_are_described() =>
        Assert.Equal(12, Assert.IsType<DescribedNotes.Enough>(DescribedNotes.Of([12, 9, 15, 12, 12], Graded.Rules)).Description.Mean);

    [Fact]
    public void None_are_none() => Assert.IsType<DescribedNotes.None>(DescribedNotes.Of([], Graded.Rules));
}
