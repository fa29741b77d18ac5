using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Portfolio;

/// <summary>Where a portfolio is, and what visits show: evidence beside the commission's own finding.</summary>
public sealed class PortfolioTests
{
    private const string Address = "https://alix.exemple.test";

    private static readonly Scene Registered = Given.ARegisteredCandidate();

    private static readonly Scene Known = Registered.After(they => they.Team.GivesPortfolio(Address));

    public static TheoryData<PortfolioFinding> Findings => [.. Enum.GetValues<PortfolioFinding>()];

    [Fact]
    public void An_address_is_given_before_the_opening_or_after()
    {
        Known.ThenPassage(p => Assert.Equal(new GivenPortfolio(Address, 1, null), p.Portfolio));
        Given.AnOpenEvaluation().After(they => they.First.GivesPortfolio($"  {Address}\n")).ThenPassage(p => Assert.Equal(Address, p.Portfolio!.Address));
        Known.After(they => they.First.Opens()).ThenPassage(p => Assert.Equal(Address, p.Portfolio!.Address));
    }

    [Fact]
    public void The_same_address_again_changes_nothing() => Known.When(they => they.First.GivesPortfolio(Address)).ThenNothingChanges();

    [Fact]
    public void Another_address_is_not_given_over_one_that_was_not_seen() => Known
        .When(they => they.First.StillSeeing(Registered).GivesPortfolio("https://autre.exemple.test"))
        .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.PortfolioAddress));

    [Theory]
    [InlineData("")]
    [InlineData("voir la clé USB")]
    [InlineData("https://")]
    public void What_no_browser_would_open_is_refused_at_once(string address) =>
        Registered.When(they => they.Team.GivesPortfolio(address)).ThenRefused(new Refusal.NotAnAddress());

    [Theory]
    [InlineData("http://alix.exemple.test")]
    [InlineData("https://10.0.0.5")]
    [InlineData("https://alix.exemple.test:8443")]
    public void What_is_an_address_is_kept_though_it_will_not_be_visited(string address) => Registered.After(they => they.Team.GivesPortfolio(address));

    [Fact]
    public void A_visit_is_kept_and_a_later_one_replaces_it() => Known
        .After(they => they.First.Visits(PortfolioFinding.TooSlow), they => they.Second.Visits(PortfolioFinding.Answers, Sample.Morning.AddMinutes(1)))
        .ThenPassage(p => Assert.Equal(new PortfolioVisit(Address, Sample.Morning.AddMinutes(1), PortfolioFinding.Answers), p.Portfolio!.LastVisit));

    [Fact]
    public void One_that_ended_earlier_says_nothing_new() => Known
        .After(they => they.First.Visits(PortfolioFinding.Answers))
        .When(they => they.Second.Visits(PortfolioFinding.TooSlow, Sample.Morning.AddMinutes(-1)))
        .ThenNothingChanges();

    [Fact]
    public void A_visit_says_nothing_of_another_address()
    {
        var changed = Known.After(they => they.First.Visits(PortfolioFinding.Answers), they => they.First.GivesPortfolio("https://autre.exemple.test"));

        changed.ThenPassage(p => Assert.Null(p.Portfolio!.LastVisit));
        changed.When(they => they.First.StillSeeing(Known).Visits(PortfolioFinding.Answers)).ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.PortfolioAddress));
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void Whatever_a_visit_shows_no_penalty_is_claimed_and_no_visa_cleared(PortfolioFinding finding)
    {
        var before = Given.ACompleteSheet().After(they => they.First.GivesPortfolio(Address), they => they.First.Signs());

        before.When(they => they.Second.Visits(finding)).ThenOnly<Change.PortfolioVisited>();
        before.After(they => they.Second.Visits(finding)).ThenPassage(p =>
        {
            Assert.Empty(p.Evaluation!.Penalties);
            Assert.Equal(before.Passage.Evaluation!.Visas, p.Evaluation.Visas);
            Assert.Equal(before.Passage.SheetRevision, p.SheetRevision);
            Assert.Equal(before.Passage.Evaluation.Sum(before.Session)!.Final, p.Evaluation.Sum(before.Session)!.Final);
        });
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void Whatever_a_visit_has_shown_the_commission_says_for_itself_what_it_found(PortfolioFinding finding)
    {
        var visited = Known.After(they => they.First.Visits(finding));

        visited.After(they => they.First.Opens()).ThenEvaluation(e => Assert.Empty(e.Penalties));
        visited.When(they => they.First.Opens(o => o with { Portfolio = new Finding(false, "") })).ThenRefused(new Refusal.GroundMissing(PenaltyKind.InaccessiblePortfolio));
    }

    [Fact]
    public void An_address_given_over_a_visa_leaves_it() => Given.ASheetSignedByTheFirst().When(they => they.Second.GivesPortfolio(Address)).ThenOnly<Change.PortfolioAddressGiven>();

    [Fact]
    public void A_sealed_sheet_takes_no_more_evidence()
    {
        Given.ASealedSheet().When(they => they.First.GivesPortfolio(Address)).ThenRefused(new Refusal.IsSealed(1));
        Given.ASealedSheet().When(they => they.First.Visits(PortfolioFinding.Answers)).ThenRefused(new Refusal.IsSealed(1));
    }

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(15, false, false)]
    [InlineData(16, false, true)]
    [InlineData(300, false, true)]
    [InlineData(301, true, true)]
    public void A_visit_is_good_for_five_minutes_and_none_follows_within_seconds(int seconds, bool isDue, bool mayBeVisited)
    {
        var portfolio = new GivenPortfolio(Address, 1, new PortfolioVisit(Address, Sample.Morning, PortfolioFinding.Answers));

        Assert.Equal((isDue, mayBeVisited), (portfolio.IsDueAt(Sample.Morning.AddSeconds(seconds)), portfolio.MayBeVisitedAt(Sample.Morning.AddSeconds(seconds))));
    }
}
