using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Permissions;

/// <summary>Who is several things at once did each deed in the standing that allowed it.</summary>
public sealed class ChangeStandingTests
{
    private const Standing Everything = Standing.Member | Standing.MemberElsewhere | Standing.PedagogicalTeam | Standing.President | Standing.Administrator;

    [Theory]
    [InlineData(OutcomeKind.Absent, Standing.Member | Standing.Administrator)]
    [InlineData(OutcomeKind.Dispensed, Standing.Administrator)]
    [InlineData(OutcomeKind.ForceMajeureZero, Standing.President | Standing.Administrator)]
    [InlineData(OutcomeKind.NotValid, Standing.PedagogicalTeam | Standing.Administrator)]
    public void An_outcome_is_recorded_in_the_standing_that_records_such(OutcomeKind kind, Standing behind) =>
        Assert.Equal(behind, new Change.OutcomeRecorded(new Outcome(kind, "Constat.", null)).Behind(Everything));

    [Fact]
    public void An_outcome_is_withdrawn_by_an_office() =>
        Assert.Equal(Standing.President | Standing.Administrator, new Change.OutcomeWithdrawn("Erreur.").Behind(Everything));

    [Fact]
    public void A_synthesis_is_attached_by_the_team_or_the_administration() =>
        Assert.Equal(
            Standing.PedagogicalTeam | Standing.Administrator,
            Assert.Single(Given.ASynthesis(Tables.Covering(Tables.Block[0])).Journal).Behind(Everything));

    [Fact]
    public void Whoever_presides_reopens_as_such_and_a_member_as_a_member()
    {
        Assert.Equal(Standing.President, new Change.Reopened(2, "Erreur.").Behind(Everything));
        Assert.Equal(Standing.Member, new Change.Reopened(2, "Erreur.").Behind(Standing.Member | Standing.Administrator));
    }

    [Fact]
    public void A_note_of_the_jury_is_its_presidents_doing() => Assert.Equal(
        Standing.President,
        Given.ASealedSheet().After(they => they.President.Decides(15, "Barème aligné.")).Journal[^1].Behind(Everything));

    [Fact]
    public void A_portfolio_is_visited_for_a_member_the_team_or_the_administration()
    {
        Assert.Equal(Standing.Member | Standing.PedagogicalTeam | Standing.Administrator, new Change.PortfolioAddressGiven("https://alix.exemple.test").Behind(Everything));
        Assert.Equal(Standing.PedagogicalTeam, new Change.PortfolioVisited(new("https://alix.exemple.test", default, default)).Behind(Standing.PedagogicalTeam | Standing.President));
    }

    [Fact]
    public void Whatever_is_answered_signed_or_sealed_is_a_members_doing() =>
        Assert.All(
            Given.ASealedSheet().After(they => they.First.Reopens("Erreur.")).Journal,
            change => Assert.Equal(Standing.Member, change.Behind(Everything)));
}
