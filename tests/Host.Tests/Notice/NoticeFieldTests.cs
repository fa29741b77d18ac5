using E4Bot.Domain.Conformity;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Tests.Sheet;

namespace E4Bot.Host.Tests.Notice;

public sealed class NoticeFieldTests
{
    /// <summary>Every set of reasons that there can be.</summary>
    public static TheoryData<int> Sets => [.. Enumerable.Range(1, 15)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_boxes_of_the_reasons_that_apply_are_ticked_and_no_other(int set)
    {
        var defects = Enum.GetValues<ConformityDefect>().Where(defect => (set & (1 << (int)defect)) != 0).ToArray();

        Assert.Equal([.. Enum.GetValues<ConformityDefect>().Select(defects.Contains), true], Ticked(Notices.Saying(defects)));
    }

    [Fact]
    public void The_last_box_is_ticked_only_when_it_is_not_valid()
    {
        Assert.Equal([false, false, false, true, false], Ticked(Notices.ToBePutRight));
        Assert.Equal([false, false, false, true, true], Ticked(Notices.NotPutRight));
    }

    [Fact]
    public void A_screen_reader_says_of_each_box_whether_it_is_ticked_and_of_what()
    {
        using var read = Notices.Read(Notices.ToBePutRight);

        Assert.Equal(
            [
                "Case non cochée : absence de dossier",
                "Case non cochée : dépôt du dossier au-delà de la date fixée par les autorités académiques",
                "Case non cochée : durée de stage inférieure à celle requise par la réglementation de l'examen",
                "Case cochée : attestations de stage ou certificat(s) de travail non présentes ou non signés par les personnes habilitées à cet effet",
                $"Case non cochée : {OfficialNotice.Boxed[^1]}",
            ],
            read.Root.All("Figure").Select(figure => Spoken.Plain(figure.AlternateText!)));
    }

    [Theory]
    [InlineData(ExamForm.Ccf, "auprès de l'équipe pédagogique")]
    [InlineData(ExamForm.Ponctuelle, "auprès de la commission de contrôle de conformité")]
    public void By_when_and_with_whom_it_may_be_put_right_stands_below_the_form(ExamForm form, string whom)
    {
        using var read = Notices.Read(Notices.ToBePutRight with { Candidate = Sample.Candidate(form) });

        Assert.Equal($"À régulariser le 27 avril 2027 au plus tard, {whom}.", read.Words()[^1]);
    }

    [Fact]
    public void Nothing_is_to_be_put_right_of_what_is_not_valid()
    {
        using var read = Notices.Read(Notices.NotPutRight);

        Assert.DoesNotContain(read.Words(), words => words.StartsWith("À régulariser", StringComparison.Ordinal));
    }

    [Fact]
    public void The_day_is_that_of_the_check_where_the_exam_is_held()
    {
        using var read = Notices.Read(Notices.ToBePutRight with { CheckedAt = new DateTimeOffset(2027, 4, 30, 22, 30, 0, TimeSpan.Zero) });

        Assert.Contains("Date du contrôle : 01 / 05 / 2027", read.Words());
    }

    private static IEnumerable<bool> Ticked(ConformityNotice notice)
    {
        using var read = Notices.Read(notice);
        return [.. read.Root.All("Figure").Select(figure => figure.AlternateText!.StartsWith("Case cochée", StringComparison.Ordinal))];
    }
}
