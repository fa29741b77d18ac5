using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Tests.Permissions;

/// <summary>Who may do and see what: every standing against every act, in words.</summary>
public sealed class PermissionMatrixTests
{
    private const string InWords = """
        act                | member | member elsewhere | pedagogical team | president | administrator | outsider
        Evaluate           | yes    | no               | no               | no        | no            | no
        Sign               | yes    | no               | no               | no        | no            | no
        RequestReopening   | yes    | no               | no               | no        | no            | no
        Reopen             | no     | no               | no               | yes       | no            | no
        DecideJuryNote     | no     | no               | no               | yes       | no            | no
        RecordAbsence      | yes    | no               | no               | no        | yes           | no
        RecordDispense     | no     | no               | no               | no        | yes           | no
        RecordForceMajeure | no     | no               | no               | yes       | yes           | no
        RecordNotValid     | no     | no               | yes              | no        | yes           | no
        WithdrawOutcome    | no     | no               | no               | yes       | yes           | no
        AttachSynthesis    | no     | no               | yes              | no        | yes           | no
        SeeSynthesis       | yes    | no               | yes              | yes       | yes           | no
        CheckConformity    | no     | no               | yes              | no        | yes           | no
        VisitPortfolio     | yes    | no               | yes              | no        | yes           | no
        SeePassageList     | yes    | no               | no               | yes       | yes           | no
        SeeSheet           | yes    | no               | no               | yes       | yes           | no
        SeeJournal         | yes    | no               | no               | yes       | no            | no
        Import             | no     | no               | no               | no        | yes           | no
        TieCommission      | yes    | no               | no               | yes       | yes           | no
        TiePedagogicalTeam | no     | no               | yes              | yes       | yes           | no
        TieJury            | no     | no               | no               | yes       | yes           | no
        FollowDeliveries   | no     | no               | no               | yes       | yes           | no
        Transmit           | no     | no               | no               | yes       | yes           | no
        AskAboutNotes      | yes    | no               | no               | yes       | yes           | no
        Rehearse           | yes    | no               | no               | no        | no            | no
        CompareRehearsals  | no     | no               | no               | yes       | yes           | no
        SeeLedger          | no     | no               | no               | yes       | yes           | no
        """;

    private static readonly Standing[] Columns =
        [Standing.Member, Standing.MemberElsewhere, Standing.PedagogicalTeam, Standing.President, Standing.Administrator, Standing.Outsider];

    private static readonly Dictionary<Act, Standing[]> Allowed = InWords.Split('\n').Skip(1)
        .Select(row => row.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(row => Enum.Parse<Act>(row[0]), row => Columns.Where((_, i) => row[i + 1] == "yes").ToArray());

    [Fact]
    public void Every_act_stands_in_the_table() => Assert.Equal(Enum.GetValues<Act>(), Allowed.Keys.Order());

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_standing_allows_what_the_table_says_and_no_more(Standing standing, Act act) =>
        Assert.Equal(Allowed[act].Contains(standing), Passages.Permissions.Allow(standing, act));

    [Theory]
    [MemberData(nameof(Everything))]
    public void Two_standings_at_once_allow_what_either_allows(Standing standing, Act act) =>
        Assert.All(Columns, also => Assert.Equal(
            Allowed[act].Contains(standing) || Allowed[act].Contains(also),
            Passages.Permissions.Allow(standing | also, act)));

    [Fact]
    public void An_act_nobody_thought_of_is_denied() =>
        Assert.All(Columns, standing => Assert.False(Passages.Permissions.Allow(standing, (Act)999)));

    public static MatrixTheoryData<Standing, Act> Everything => new(Enum.GetValues<Standing>(), Enum.GetValues<Act>());
}
