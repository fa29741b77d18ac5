using E4Bot.Domain.Evaluations;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>No sequence of commands seals a sheet that lacks anything.</summary>
public sealed class SealingProperties
{
    [Property(MaxTest = 400)]
    public Property Whatever_happens_a_sealed_sheet_lacks_nothing_and_its_note_is_what_the_arithmetic_says() =>
        Prop.ForAll(Stories.ThatGetSomewhere, story =>
        {
            var previous = Beginnings.Of(story.Beginning).Journal.Count;
            foreach (var scene in story.Scenes())
            {
                if (scene.Journal.Skip(previous).Any(c => c is Change.Sealed)) Assert.Empty(new Audit(scene).Faults());
                previous = scene.Journal.Count;
            }
        });

    [Fact]
    public void Stories_do_get_to_the_seal_by_many_ways()
    {
        var ends = Stories.ThatGetSomewhere.Generator.Sample(300).Select(story => story.End()).ToArray();

        Assert.InRange(ends.Count(end => end.Journal.OfType<Change.Sealed>().Any()), 60, 300);
        Assert.Contains(ends, end => end.Journal.OfType<Change.Sealed>().Count() > 2);
    }
}
