using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule06_Sheet;

/// <summary>Extra time is shared out between the two parts in proportion to their length: 10 and 30 minutes.</summary>
public sealed class ExtraTimeTests
{
    [Theory]
    [InlineData(0, 600, 1_800)]
    [InlineData(13, 780, 2_400)]
    [InlineData(60, 1_500, 4_500)]
    public void A_corrected_extra_time_moves_the_end_of_a_part_that_runs(int minutes, int seconds1, int seconds2)
    {
        var scene = Given.AnOpenEvaluation().After(they => they.First.Starts(OralPartNumber.One), they => they.First.Corrects(extraMinutes: minutes));

        Assert.Equal(
            (seconds1, seconds2),
            (Limit(scene, OralPartNumber.One).TotalSeconds, Limit(scene, OralPartNumber.Two).TotalSeconds));
    }

    private static TimeSpan Limit(Scene scene, OralPartNumber part) => OralTime.Limit(scene.Evaluation, scene.Session, part);
}
