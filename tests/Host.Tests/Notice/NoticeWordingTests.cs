using E4Bot.Domain.Conformity;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Tests.Sheet;

namespace E4Bot.Host.Tests.Notice;

/// <summary>The form is the circular's, to the letter, whatever is ticked on it (annexe 6-2).</summary>
public sealed class NoticeWordingTests
{
    [Fact]
    public void The_circulars_form_is_read_whole()
    {
        Assert.Equal(13, OfficialNotice.Lines.Count);
        Assert.Equal(["CONTRÔLE DE CONFORMITÉ", "Nom et prénom :", "N° candidat :"], OfficialNotice.Lines.Take(3));
        Assert.Equal("absence de dossier ;", OfficialNotice.Boxed[0]);
        Assert.StartsWith("Vous ne pourrez pas être interrogé(e)", OfficialNotice.Boxed[^1], StringComparison.Ordinal);
        Assert.Equal(["Date du contrôle :", "Visa :"], OfficialNotice.Lines.TakeLast(2));
    }

    [Fact]
    public void A_2023_style_session_prints_it_under_the_circulars_own_annex()
    {
        using var read = Notices.Read(Notices.ToBePutRight, SessionFiles.Of2023);

        Assert.Equal("Épreuve E4 – Support et mise à disposition de services informatiques ANNEXE 6-2 : Fiche de contrôle de conformité", read.Words()[0]);
        AssertIsTheForm(Notices.ToBePutRight, SessionFiles.Of2023);
    }

    [Fact]
    public void A_later_session_prints_the_same_under_its_own_code_and_annex()
    {
        using var read = Notices.Read(Notices.ToBePutRight);

        Assert.StartsWith("Épreuve E5 – ", read.Words()[0], StringComparison.Ordinal);
        Assert.Contains("ANNEXE 8-2 : ", read.Words()[0], StringComparison.Ordinal);
        AssertIsTheForm(Notices.ToBePutRight, SessionFiles.Of2027);
    }

    [Fact]
    public void Whatever_is_ticked_the_words_are_the_same()
    {
        AssertIsTheForm(Notices.NotPutRight, SessionFiles.Of2027);
        AssertIsTheForm(Notices.Saying(Enum.GetValues<ConformityDefect>()), SessionFiles.Of2027);
        AssertIsTheForm(Notices.Saying(ConformityDefect.NoFile), SessionFiles.Of2027);
    }

    /// <summary>All that is printed between the title and the foot: the form's lines, with its places filled in, and nothing else.</summary>
    private static void AssertIsTheForm(ConformityNotice notice, ExamSession session)
    {
        using var read = Notices.Read(notice, session);
        var filled = OfficialNotice.Lines.Select(line => line switch
        {
            "Nom et prénom :" => "Nom et prénom : FICTIVE Camille",
            "N° candidat :" => "N° candidat : 00123456789",
            "Date du contrôle :" => "Date du contrôle : 20 / 04 / 2027",
            "Visa :" => "Visa : Noa FEINTE",
            _ => line,
        });
        var printed = read.Root.SelfAndBelow.Where(element => element.AlternateText is null).Select(element => Spoken.Plain(element.Text)).Where(words => words.Length > 0);
        Assert.Equal(filled, printed.Skip(1).Take(OfficialNotice.Lines.Count));
        Assert.Equal(notice.Deadline is null ? 0 : 1, printed.Count() - 1 - OfficialNotice.Lines.Count);
    }
}
