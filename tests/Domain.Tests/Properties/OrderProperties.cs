using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>Two members who each do their own part, in any order of the two, end with the same sheet.</summary>
public sealed class OrderProperties
{
    [Property(MaxTest = 300)]
    public Property Any_order_of_two_members_actions_ends_in_the_same_sheet() =>
        Prop.ForAll(OwnParts.OfBoth, Dice.Many, (parts, dice) =>
        {
            var oneAfterTheOther = Play([.. parts.First, .. parts.Second]);
            var inTurns = Play(Turns(parts, dice));

            Assert.Equal(Picture.WithoutRevisions(oneAfterTheOther.Passage), Picture.WithoutRevisions(inTurns.Passage));
            Assert.Equal(Lacks(oneAfterTheOther), Lacks(inTurns));
        });

    private static Scene Play(IEnumerable<Step> steps) =>
        steps.Aggregate(Given.AnOpenEvaluation(), (scene, step) => scene.Play(Cards.Fill(scene, step)).ThenAccepted());

    private static IEnumerable<Step> Turns(OwnParts parts, int[] dice)
    {
        var (first, second) = (new Queue<Step>(parts.First), new Queue<Step>(parts.Second));
        for (var i = 0; first.Count + second.Count > 0; i++)
        {
            var firstsTurn = second.Count == 0 || (first.Count > 0 && dice[i % dice.Length] % 2 == 0);
            yield return (firstsTurn ? first : second).Dequeue();
        }
    }

    private static IEnumerable<string> Lacks(Scene scene) => scene.Missing().Select(lack => lack.ToString());
}
