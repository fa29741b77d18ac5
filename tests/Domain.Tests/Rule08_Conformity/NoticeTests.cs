using E4Bot.Domain.Conformity;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule08_Conformity;

/// <summary>A check that bars gives rise to a notice, numbered over all checks; what has become of it since follows from the check that stands.</summary>
public sealed class NoticeTests
{
    private static readonly Scene ToBePutRight = Given.AFileToBePutRight();

    private static readonly ConformityNotice First = ConformityNotice.CausedBy(ToBePutRight.Journal[^1], ToBePutRight.Passage)!;

    [Fact]
    public void What_may_be_put_right_says_by_when_and_is_not_NV() =>
        Assert.Equal((1, false, (DateOnly?)SampleFile.Deadline), (First.Number, First.IsNotValid, First.Deadline));

    [Fact]
    public void What_was_not_put_right_is_another_that_says_NV_and_no_deadline()
    {
        var after = ToBePutRight.After(they => they.Team.DeclaresNotPutRight());

        var second = ConformityNotice.CausedBy(after.Journal[^1], after.Passage)!;

        Assert.Equal((2, true, (DateOnly?)null), (second.Number, second.IsNotValid, second.Deadline));
        Assert.Equal((NoticeStanding.Replaced, NoticeStanding.Stands), (First.In(after.Passage.Conformity), second.In(after.Passage.Conformity)));
    }

    [Fact]
    public void Nothing_else_that_happens_to_a_check_is_a_notice()
    {
        var after = ToBePutRight.After(
            they => they.Team.MovesDeadline(SampleFile.Deadline.AddDays(1)), they => they.Team.HandsOver(1), they => they.Team.PutsRight(), they => they.Team.Checks(SampleFile.InOrder, reason: "Vérifié."));

        Assert.All(after.Journal.Skip(1), change => Assert.Null(ConformityNotice.CausedBy(change, after.Passage)));
    }

    [Fact]
    public void What_was_put_off_or_handed_over_still_stands() => Assert.Equal(
        NoticeStanding.Stands,
        First.In(ToBePutRight.After(they => they.Team.MovesDeadline(SampleFile.Deadline.AddDays(1)), they => they.Team.HandsOver(1)).Passage.Conformity));

    [Fact]
    public void What_was_put_right_or_found_in_order_says_so()
    {
        Assert.Equal(NoticeStanding.PutRight, First.In(ToBePutRight.After(they => they.Team.PutsRight()).Passage.Conformity));
        Assert.Equal(NoticeStanding.FoundInOrder, First.In(ToBePutRight.After(they => they.Team.Checks(SampleFile.InOrder, reason: "Vérifié.")).Passage.Conformity));
    }

    [Fact]
    public void Checked_again_and_barred_again_it_is_replaced()
    {
        var again = ToBePutRight.After(they => they.Team.Checks(SampleFile.InOrder, reason: "Vérifié.")).After(they => they.Team.Checks(SampleFile.Late, reason: "Vérifié."));

        Assert.Equal(NoticeStanding.Replaced, First.In(again.Passage.Conformity));
        Assert.Equal(2, ConformityNotice.CausedBy(again.Journal[^1], again.Passage)!.Number);
    }
}
