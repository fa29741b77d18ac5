using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Conformity;

/// <summary>A notice's card says what the candidate must do and by when, and tells an outsider nothing.</summary>
public sealed class NoticeCardTests
{
    [Fact]
    public void It_says_every_reason_to_the_letter_and_no_other()
    {
        foreach (var defect in Enum.GetValues<ConformityDefect>())
        {
            var notice = SampleNotices.First with { Defects = [defect] };
            var words = Words(NoticeCard.Full(notice, null, SessionFiles.Of2027, SampleNotices.Clock, mayBeDouble: false));

            Assert.Equal([defect], Enum.GetValues<ConformityDefect>().Where(other => words.Contains(ConformityWording.Of(other), StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(ExamForm.Ccf, "doit transmettre à l'équipe pédagogique, le 27 avril 2027 au plus tard")]
    [InlineData(ExamForm.Ponctuelle, "doit transmettre à la commission de contrôle de conformité, le 27 avril 2027 au plus tard")]
    public void It_says_with_whom_and_by_when(ExamForm form, string words) => Assert.Contains(
        words,
        Words(NoticeCard.Full(SampleNotices.First with { Candidate = Sample.Candidate(form) }, null, SessionFiles.Of2027, SampleNotices.Clock, mayBeDouble: false)),
        StringComparison.Ordinal);

    [Fact]
    public void What_no_longer_holds_says_so_and_neither_reasons_nor_that_it_may_be_handed_over()
    {
        var card = SampleNotices.After(SampleNotices.ToBePutRight.After(they => they.Team.PutsRight()));

        Assert.Contains("Le dossier est régularisé", Words(card), StringComparison.Ordinal);
        Assert.DoesNotContain("attestations", Words(card), StringComparison.Ordinal);
        Assert.Equal([Verbs.OpenNotice], new ReadCard(card).Presses.Select(press => press.Word("verb")));
    }

    [Fact]
    public void Before_an_outsider_neither_the_name_nor_the_number_nor_a_reason_is_anywhere_in_it()
    {
        var notice = SampleNotices.First;
        AdaptiveCard[] cards =
        [
            NoticeCard.Withheld(notice, SessionFiles.Of2027, mayBeDouble: true, ["Kim CURIEUX"]),
            .. Enum.GetValues<NoticeStanding>().Where(standing => standing != NoticeStanding.Stands).Select(standing => NoticeCard.WithheldAndGone(notice, standing, SessionFiles.Of2027, true)),
        ];

        foreach (var json in cards.Select(card => System.Text.Encoding.UTF8.GetString(CardJson.Write(card))))
            Assert.All(["FICTIVE", "Camille", notice.Candidate.Number.Value, "attestations"], secret => Assert.DoesNotContain(secret, json, StringComparison.OrdinalIgnoreCase));
    }

    private static string Words(AdaptiveCard card) => string.Join('\n', new ReadCard(card).ReadTexts).Replace(Typography.Nbsp, ' ');
}
