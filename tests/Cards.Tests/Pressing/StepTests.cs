using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Pressing;

public sealed class StepTests
{
    public static TheoryData<string> Steps =>
        [.. Step.Walk(SessionFiles.Of2027).Concat([Step.Opening, Step.Correction, Step.Summary, Step.Sealed, Step.Reopening]).Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_is_read_back_from_its_name(string name)
    {
        Assert.True(Step.TryParse(name, out var step));
        Assert.Equal(name, step.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ligne")]
    [InlineData("ligne:")]
    [InlineData("ligne:Patrimoine")]
    [InlineData("ligne:../patrimoine")]
    [InlineData("Visas")]
    [InlineData("visas ")]
    public void Another_name_is_no_step_and_leads_to_the_summary(string? name)
    {
        Assert.False(Step.TryParse(name, out var step));
        Assert.Equal(Step.Summary, step);
    }

    [Fact]
    public void The_walk_is_the_seven_lines_and_then_what_is_written_in_common() => Assert.Equal(
        [.. SessionFiles.Of2027.Grid.Lines.Select(l => Step.Of(l.Id)), Step.Observations, Step.Deliberation, Step.Note, Step.Appreciation, Step.Visas],
        Step.Walk(SessionFiles.Of2027));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_has_a_title_of_its_own(string name)
    {
        Assert.True(Step.TryParse(name, out var step));
        Assert.Single(Steps.Select(row => (string)row.Data), other => Step.TryParse(other, out var s)
            && StepTitle.Of(s, SessionFiles.Of2027) == StepTitle.Of(step, SessionFiles.Of2027));
    }
}
