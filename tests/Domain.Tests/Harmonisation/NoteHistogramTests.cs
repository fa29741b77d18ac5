using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>How many have each note, from 0 to 20.</summary>
public sealed class NoteHistogramTests
{
    [Fact]
    public void Each_note_is_counted_where_it_stands()
    {
        var histogram = NoteHistogram.Of([0, 12, 20, 12]);

        Assert.Equal(21, histogram.Counts.Count);
        Assert.Equal((1, 2, 1, 0), (histogram.Counts[0], histogram.Counts[12], histogram.Counts[20], histogram.Counts[11]));
        Assert.Equal((4, 2), (histogram.N, histogram.MostAtOne));
    }

    [Fact]
    public void Nobody_has_no_figures()
    {
        var nobody = NoteHistogram.Of([]);

        Assert.Equal((0, null, null, null, null), (nobody.N, nobody.Mean, nobody.Median, nobody.Lowest, nobody.Highest));
        Assert.Empty(nobody.Notes);
    }

    [Property]
    public Property Its_figures_are_those_of_its_notes() => Prop.ForAll(Arb.From(Gen.Choose(0, 20).NonEmptyListOf().Select(list => list.ToArray())), notes =>
    {
        var (histogram, description) = (NoteHistogram.Of(notes), Description.Of(notes)!);

        Assert.Equal(description.Values, histogram.Notes);
        Assert.Equal((description.Mean, description.Median, description.Lowest, description.Highest), (histogram.Mean, histogram.Median, histogram.Lowest, histogram.Highest));
    });
}
