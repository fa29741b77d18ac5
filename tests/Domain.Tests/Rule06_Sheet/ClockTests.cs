using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Sessions.OralPartNumber;

namespace E4Bot.Domain.Tests.Rule06_Sheet;

/// <summary>The clocks of the two parts: shown, never blocking.</summary>
public sealed class ClockTests
{
    private static readonly Scene Presenting = Given.AnOpenEvaluation().After(they => they.First.Starts(One));

    [Fact]
    public void A_part_runs_from_its_start() => Presenting
        .ThenEvaluation(e => Assert.Equal((Presenting.Now, true), (e.Part1.StartedAt!.Value, e.Part1.IsRunning)));

    [Fact]
    public void The_second_part_ends_the_first() => Presenting
        .After(they => they.Second.Starts(Two))
        .ThenEvaluation(e => Assert.False(e.Part1.IsRunning))
        .ThenEvaluation(e => Assert.True(e.Part2.IsRunning));

    [Fact]
    public void A_part_that_runs_is_not_started_again() => Presenting.When(they => they.Second.Starts(One)).ThenNothingChanges();

    [Fact]
    public void A_part_ends_once() => Presenting
        .After(they => they.First.Ends(One))
        .When(they => they.Second.Ends(One))
        .ThenNothingChanges();

    [Fact]
    public void A_part_that_never_began_does_not_end() => Presenting.When(they => they.First.Ends(Two)).ThenRefused<Refusal.PartNotRunning>();

    [Fact]
    public void A_sheet_is_signed_without_any_clock() =>
        Given.ASealedSheet().ThenEvaluation(e => Assert.Equal((PartClock.NotStarted, PartClock.NotStarted), (e.Part1, e.Part2)));
}
