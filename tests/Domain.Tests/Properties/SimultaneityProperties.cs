using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>
/// Two presses at the same moment, decided on the same state. Where no row is written or held by both the store lets both through unasked:
/// it must then be as if one had come after the other.
/// </summary>
public sealed class SimultaneityProperties
{
    [Property(MaxTest = 600)]
    public Property Two_presses_that_the_store_lets_through_are_as_good_as_one_after_the_other() =>
        Prop.ForAll(Stories.ThatGetSomewhere, Arb.From(Stories.LikelyOrNot.Two()), (story, two) =>
        {
            var scene = story.End();
            var (one, other) = (Cards.Fill(scene, two.Item1), Cards.Fill(scene, two.Item2));
            var (ones, others) = (Changes(scene, one), Changes(scene, other));
            if (Rows(ones).Intersect(Rows(others)).Any()) return;

            Assert.True(
                Picture.Of(others) == Picture.Of(Changes(After(scene, ones), other))
                || Picture.Of(ones) == Picture.Of(Changes(After(scene, others), one)),
                $"{one} and {other} at once are like neither after the other.");
        });

    private static IReadOnlyList<Change> Changes(Scene scene, Deed deed) =>
        Exam.Decide(scene.Passage, deed.Command, deed.Actor, scene.Now, scene.Session) is Decision.Accepted accepted ? accepted.Changes : [];

    private static Scene After(Scene scene, IReadOnlyList<Change> changes) =>
        scene with { Passage = changes.Aggregate(scene.Passage, (passage, change) => passage.Apply(change)) };

    /// <summary>A level given alone is written in that member's sheet; whatever is written in common holds both sheets beside its own row.</summary>
    private static IEnumerable<Seat?> Rows(IReadOnlyList<Change> changes) =>
        changes.Any(c => c is not Change.LevelGiven) ? [null, Seat.First, Seat.Second] : changes.Select(Stream);

    private static Seat? Stream(Change change) => (change as Change.LevelGiven)?.Seat;
}
