using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule05_Synthesis;

/// <summary>The table is attached before the oral: the passage knows what it leaves open.</summary>
public sealed class AttachingTests
{
    private static readonly SynthesisTable AllButOnline = Tables.Covering([.. Tables.Block.Except([Lines.Online])]);

    [Fact]
    public void What_the_table_leaves_open_is_known_with_who_attached_it_and_when()
    {
        var scene = Given.ASynthesis(AllButOnline).ThenOnly<Change.SynthesisAttached>();

        var attached = scene.Passage.Synthesis!;
        Assert.Equal((1, "a1", 1, Sample.TeamMember, scene.Now), (attached.Version, attached.Sha256, attached.Realisations, attached.By, attached.At));
        Assert.Equal([Lines.Online], attached.Uncovered);
        Assert.Empty(attached.Unread);
        Assert.Equal("https://camille.exemple.test/", attached.Portfolio);
        Assert.Equal(1, scene.Passage.Revision);
    }

    [Fact]
    public void The_same_file_again_changes_nothing_and_another_is_the_next_version()
    {
        var first = Given.ASynthesis(AllButOnline);

        first.When(they => they.Administrator.Attaches(AllButOnline)).ThenNothingChanges();
        Assert.Equal(2, first.When(they => they.Administrator.Attaches(Tables.Covering(Tables.Block), "b2")).ThenOnly<Change.SynthesisAttached>().Passage.Synthesis!.Version);
    }

    [Fact]
    public void A_file_that_stood_before_is_a_version_of_its_own_when_it_comes_back() => Assert.Equal(
        3,
        Given.ASynthesis(AllButOnline).After(they => they.Team.Attaches(Tables.Covering([]), "b2"), they => they.Team.Attaches(AllButOnline)).Passage.Synthesis!.Version);

    [Fact]
    public void Once_the_evaluation_is_open_the_table_it_was_opened_with_stands()
    {
        var open = Given.ASynthesis(AllButOnline).After(they => they.First.Opens());

        open.When(they => they.Team.Attaches(Tables.Covering([]), "b2")).ThenRefused(new Refusal.SynthesisTooLate());
        open.When(they => they.Team.Attaches(AllButOnline)).ThenNothingChanges();
        Assert.Equal([Lines.Online], open.Passage.Synthesis!.Uncovered);
    }

    [Fact]
    public void Only_the_team_and_the_administration_attach_it() => Assert.All(
        Enum.GetValues<Standing>().Except([Standing.PedagogicalTeam, Standing.Administrator]),
        standing => Given.ARegisteredCandidate().When(they => they.Other(standing).Attaches(AllButOnline)).ThenRefused(new Refusal.NotAllowed(Act.AttachSynthesis)));

    [Fact]
    public void A_column_that_was_not_found_is_not_taken_for_a_hole()
    {
        var table = Tables.Covering([]) with { Columns = new SynthesisColumns(true, [.. Tables.Block.Skip(1).Select(id => new CompetenceColumn(id, "", false))]) };

        var attached = Given.ASynthesis(table).Passage.Synthesis!;

        Assert.Equal([Tables.Block[0]], attached.Unread);
        Assert.Equal(Tables.Block.Skip(1), attached.Uncovered);
    }

    [Theory]
    [InlineData("00123456789", false)]
    [InlineData("0012 345 6789", false)]
    [InlineData("123456789", true)]
    [InlineData("à venir", true)]
    [InlineData(null, false)]
    public void The_number_in_the_file_is_compared_with_the_registered_one(string? written, bool isOther)
    {
        var attached = Given.ASynthesis(With(heading => heading with { CandidateNumber = written })).Passage.Synthesis!;

        Assert.Equal(isOther, attached.IsOfAnotherNumber(Sample.Candidate().Number));
    }

    [Fact]
    public void Whatever_stands_in_a_cell_the_state_stays_small()
    {
        var attached = Given.ASynthesis(With(heading => heading with { CandidateNumber = new string('9', 30_000), Portfolio = new PortfolioAddress(new string('a', 30_000), false) })).Passage.Synthesis!;

        Assert.Equal(40, attached.Number!.Length);
        Assert.True(attached.IsOfAnotherNumber(CandidateNumber.Parse("9")));
        Assert.Null(attached.Portfolio);
    }

    private static SynthesisTable With(Func<SynthesisHeading, SynthesisHeading> change) => AllButOnline with { Heading = change(AllButOnline.Heading) };
}
