using System.Collections.Immutable;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>State is the fold of its changes, whichever way their three streams are read.</summary>
public sealed class StateProperties
{
    [Property(MaxTest = 300)]
    public Property State_is_the_fold_of_the_journal_in_any_order_that_keeps_each_streams_own() =>
        Prop.ForAll(Stories.ThatGetSomewhere, Dice.Many, (story, dice) =>
        {
            var end = story.End();

            var folded = Merge(end.Journal, dice).Aggregate(Passage.Of(end.Passage.Candidate), (passage, change) => passage.Apply(change));

            Assert.Equal(Picture.Of(end.Passage), Picture.Of(folded));
        });

    /// <summary>The common stream and each member's own are stored apart: any of them may be ahead.</summary>
    private static IEnumerable<Change> Merge(ImmutableList<Change> journal, int[] dice)
    {
        var streams = journal.GroupBy(Stream).Select(stream => new Queue<Change>(stream)).ToArray();
        for (var i = 0; streams.Any(s => s.Count > 0); i++)
        {
            var open = streams.Where(s => s.Count > 0).ToArray();
            yield return open[dice[i % dice.Length] % open.Length].Dequeue();
        }
    }

    private static Seat? Stream(Change change) => (change as Change.LevelGiven)?.Seat;
}
