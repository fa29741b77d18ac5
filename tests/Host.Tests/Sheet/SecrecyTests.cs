using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Host.Tests.Sheet;

/// <summary>What the candidate must not learn is nowhere in the file: the whole text is known, and nothing else is in it.</summary>
public sealed class SecrecyTests
{
    private static readonly Scene Scene = Commented(Given.AnOpenEvaluation())
        .After(they => they.First.Gives(Lines.Assets, MasteryLevel.PartialMastery, "commentaire privé"))
        .After(they => they.First.VotesFor(Lines.Assets, MasteryLevel.GoodMastery))
        .After(they => they.Second.VotesFor(Lines.Assets, MasteryLevel.GoodMastery))
        .After(they => they.First.Claims(PenaltyKind.MissingSynthesisTable, "constat gardé"))
        .After(they => they.Second.Confirms(PenaltyKind.MissingSynthesisTable))
        .WithEveryAnswer(16.5m)
        .After(they => they.First.JudgesEnvironment(compliant: true, "motif gardé"))
        .After(they => they.First.Signs(), they => they.Second.Signs());

    [Fact]
    public void The_text_is_the_form_and_what_was_written_for_it()
    {
        using var read = Sheets.Read(AppreciationSheet.Of(Scene.Passage)!);
        var session = SessionFiles.Of2027;
        Assert.Equal(
            [
                $"Épreuve E5 – {session.Exam.Title} ANNEXE 8-4 : Fiche d'appréciation destinée à la personne candidate",
                "Nom, prénom : FICTIVE Camille", "N° candidat : 00123456789",
                "Épreuve ponctuelle", "Case non cochée : Épreuve ponctuelle",
                "Contrôle en cours de formation", "Case cochée : Contrôle en cours de formation", "N° commission : 3",
                "OPTION SISR", "Case cochée : OPTION SISR", "OPTION SLAM", "Case non cochée : OPTION SLAM", "Date : 18 / 05 / 2027",
                session.Part1.SheetHeading, "Observations", Given.Observed1,
                session.Part2.SheetHeading, "Observations", Given.Observed2,
                OfficialForm.Labels[14], Given.Appreciated,
                "NOTE 15 / 20",
                OfficialForm.Labels[17], "Membre", "Qualité", "Visa",
            ],
            read.Words()[..^6]);
    }

    [Fact]
    public void Nothing_is_drawn_that_is_not_read_but_the_foot()
    {
        using var read = Sheets.Read(AppreciationSheet.Of(Scene.Passage)!);
        var spoken = read.Root.SelfAndBelow.Sum(element => element.Text.Length);
        const string Foot = "N° candidat : 00123456789 – Page 1 / 1";
        Assert.EndsWith(Foot, read.Pages[0].Text, StringComparison.Ordinal);
        Assert.Equal(spoken, read.Pages.Sum(page => page.Letters.Sum(letter => letter.Value.Length)) - Foot.Length);
    }

    [Fact]
    public void The_name_is_not_in_what_the_file_says_of_itself()
    {
        using var read = Sheets.Read(Sheets.Sealed);
        var said = string.Join(' ', read.Information.Title, read.Information.Author, read.Information.Subject, read.Information.Keywords);
        Assert.DoesNotContain("FICTIVE", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Camille", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("FICTIVE", System.Text.Encoding.UTF8.GetString(Sheets.Write(Sheets.Sealed)), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every line with both levels, each with a private comment.</summary>
    private static Scene Commented(Scene scene) => scene.Session.Grid.Lines.Aggregate(scene, (s, line) => s.After(
        they => they.First.Gives(line.Id, MasteryLevel.GoodMastery, "commentaire privé"),
        they => they.Second.Gives(line.Id, MasteryLevel.GoodMastery, "autre commentaire privé")));
}
