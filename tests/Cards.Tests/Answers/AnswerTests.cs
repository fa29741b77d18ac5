using E4Bot.Cards.Answers;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Tests.Answers;

/// <summary>Each answer begins with a sentence that stands by itself, and its figures are those worked out by hand.</summary>
public sealed class AnswerTests
{
    private const char Nbsp = '\u00A0';

    [Fact]
    public void One_figure_is_said_with_its_n_and_its_basis()
    {
        var answer = Ask(new Asking.OneFigure(Figure.Mean), new Jury().Grades(1, 10, 12, 15));

        Assert.Equal("Moyenne : 12,33 / 20 (3 notes, avant pénalités).", Plain(answer.Sentence));
        Assert.Equal(["Les notes : 10, 12 et 15."], answer.Figures);
    }

    [Fact]
    public void Five_notes_have_a_standard_deviation_and_four_have_none()
    {
        var five = Ask(new Asking.OneFigure(Figure.StandardDeviation), new Jury().Grades(1, 8, 10, 12, 14, 16));
        var four = Ask(new Asking.OneFigure(Figure.StandardDeviation), new Jury().Grades(1, 8, 10, 12, 14));

        // √((16 + 4 + 0 + 4 + 16) / 4) = √10
        Assert.Equal("Écart-type : 3,16 (5 notes, avant pénalités).", Plain(five.Sentence));
        Assert.Equal("Écart-type : pas d'écart-type (n = 4, il en faut 5) (4 notes, avant pénalités).", Plain(four.Sentence));
        Assert.Equal(["Les notes : 8, 10, 12 et 14."], four.Figures);
    }

    [Fact]
    public void Quartiles_are_those_that_a_spreadsheet_gives()
    {
        var answer = Ask(new Asking.OneFigure(Figure.Quartiles), new Jury().Grades(1, 8, 10, 12, 13, 14, 18));

        Assert.Equal("Quartiles : 10,5, 12,5 et 13,75 (6 notes, avant pénalités).", Plain(answer.Sentence));
    }

    [Fact]
    public void The_note_is_rounded_up_before_and_less_its_penalties_after()
    {
        var jury = new Jury().Grades(1, 13.25m, penalties: [PenaltyKind.MissingSynthesisTable]);

        Assert.Equal("Note la plus haute : 14 / 20 (1 note, avant pénalités).", Ask(new Asking.OneFigure(Figure.Highest), jury).Sentence.Replace(Nbsp, (char)32));
        Assert.Equal("Note la plus haute : 12 / 20 (1 note, après pénalités).", Ask(new Asking.OneFigure(Figure.Highest), jury, Filter.Everybody with { Basis = NoteBasis.AfterPenalties }).Sentence.Replace(Nbsp, (char)32));
    }

    [Fact]
    public void Who_has_a_note_is_named_and_told_what_the_penalties_leave()
    {
        var jury = new Jury().Grades(1, 13.25m, penalties: [PenaltyKind.MissingSynthesisTable]).Grades(2, 14).Grades(2, 9);

        var answer = Ask(new Asking.Listing(new NoteRange(14, 14), OnlyCount: false), jury);

        Assert.Equal("2 personnes candidates ont la note 14 (avant pénalités), sur 3 notes.", Plain(answer.Sentence));
        Assert.Equal(
            ["14 / 20 : Prénom1 FICTIF (n° 02736100001, commission 1), 12 / 20 après pénalités", "14 / 20 : Prénom2 FICTIF (n° 02736100002, commission 2)"],
            answer.Figures.Select(Plain));
    }

    [Fact]
    public void Only_how_many_names_nobody()
    {
        var answer = Ask(new Asking.Listing(new NoteRange(0, 9), OnlyCount: true), new Jury().Grades(1, 8, 9, 10));

        Assert.Equal("2 personnes candidates ont 9 ou moins (avant pénalités), sur 3 notes.", Plain(answer.Sentence));
        Assert.Empty(answer.Figures);
        Assert.Equal("Qui ?", Assert.Single(answer.Next).Title);
    }

    [Fact]
    public void Whoever_has_no_note_is_in_no_figure_and_is_counted()
    {
        var jury = new Jury().Grades(1, 12, 14).Awaits(1).CannotRead(1);

        Assert.Equal("4 personnes inscrites, dont 2 notées.", Plain(Ask(new Asking.Count(), jury).Sentence));
        Assert.Equal("Moyenne : 13 / 20 (2 notes, avant pénalités).", Plain(Ask(new Asking.OneFigure(Figure.Mean), jury).Sentence));
        Assert.Equal("2 personnes n'ont pas encore de résultat, sur 4.", Plain(Ask(new Asking.Unfinished(), jury).Sentence));
        Assert.Equal(1, jury.Population.Unreadable);
    }

    [Fact]
    public void Without_a_note_there_is_no_figure()
    {
        Assert.All(
            new Asking[]
            {
                new Asking.Description(), new Asking.OneFigure(Figure.Mean), new Asking.Histogram(), new Asking.SideBySide(), new Asking.Levels(null), new Asking.ProfileAgainstNote(),
                new Asking.Inversions(), new Asking.Gaps(), new Asking.Agreement(),
            },
            asking => Assert.Equal("Aucune note pour l'instant : 1 personne inscrite, aucune fiche scellée.", Plain(Ask(asking, new Jury().Awaits(1)).Sentence)));
    }

    [Fact]
    public void Side_by_side_commissions_stand_by_number_whatever_their_means()
    {
        var answer = Ask(new Asking.SideBySide(Figure.Mean), new Jury().Grades(3, 18, 18).Grades(1, 9).Grades(2, 12, 13).Awaits(4));

        Assert.Equal(["Commission 1 : 9 / 20 (n = 1).", "Commission 2 : 12,5 / 20 (n = 2).", "Commission 3 : 18 / 20 (n = 2).", "Commission 4 : aucune note.", "Ensemble : 14 / 20 (n = 5)."], answer.Figures.Select(Plain));
    }

    [Fact]
    public void Two_commissions_are_compared_with_the_warning_that_belongs_to_it()
    {
        var jury = new Jury().Grades(2, 10, 11, 12, 13, 14).Grades(5, 13, 14, 15, 16, 17).Grades(1, 1);

        var answer = Ask(new Asking.Comparison(), jury, Filter.Everybody with { Commissions = [Jury.Commission(2), Jury.Commission(5)] });

        Assert.Equal("Commission 2 : 12 (n = 5) ; commission 5 : 15 (n = 5) (moyennes, avant pénalités).", Plain(answer.Sentence));
        // s² = (10 + 10) / 8 = 2,5 ; SE = √(2,5 × 2 / 5) = 1 ; t(8) = 2,306
        Assert.Equal(
            "Écart de la 2 à l'autre, SISR, contrôle en cours de formation : −3 points (intervalle à 95 % : −5,31 à −0,69) : à regarder.", Plain(answer.Figures[2]));
        Assert.Contains("n'est pas une différence de sévérité", Assert.Single(answer.ToLookAt), StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_are_counted_line_by_line_best_first()
    {
        var jury = new Jury().Grades(1, 12, Jury.All(MasteryLevel.GoodMastery)).Grades(1, 13, Jury.AllBut(MasteryLevel.GoodMastery, 1, MasteryLevel.ExcellentMastery));

        var all = Ask(new Asking.Levels(null), jury);
        var one = Ask(new Asking.Levels(Jury.Session.Grid.Lines[1].Id), jury);

        Assert.Equal(7, all.Figures.Count);
        Assert.Equal("« Gérer le patrimoine informatique » : 1 excellente maîtrise et 1 bonne maîtrise.", Plain(one.Sentence));
    }

    [Fact]
    public void An_inversion_shows_both_profiles_where_they_differ()
    {
        var jury = new Jury().Grades(1, 11, Jury.AllBut(MasteryLevel.GoodMastery, 1, MasteryLevel.ExcellentMastery)).Grades(1, 13, Jury.All(MasteryLevel.GoodMastery));

        var answer = Ask(new Asking.Inversions(), jury);

        Assert.Equal("1 inversion entre profil et note (avant pénalités).", Plain(answer.Sentence));
        Assert.Contains("« Gérer le patrimoine informatique », excellente maîtrise contre bonne maîtrise", Plain(Assert.Single(answer.Figures)), StringComparison.Ordinal);
        Assert.Contains("aucune ne juge une commission", Assert.Single(answer.ToLookAt), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pair_of_two_commissions_is_no_inversion()
    {
        var jury = new Jury().Grades(1, 11, Jury.All(MasteryLevel.ExcellentMastery)).Grades(2, 13, Jury.All(MasteryLevel.GoodMastery));

        Assert.StartsWith("Aucune inversion", Ask(new Asking.Inversions(), jury).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Penalties_are_shown_as_sums()
    {
        var jury = new Jury().Grades(1, 13.25m, penalties: [PenaltyKind.MissingSynthesisTable]).Grades(1, 10);

        var answer = Ask(new Asking.PenaltyEffect(), jury);

        Assert.Equal("1 personne candidate a une pénalité, sur 2 notes.", Plain(answer.Sentence));
        Assert.Equal(["Moyenne avant pénalités : 12 / 20 ; après : 11 / 20.", "Prénom1 FICTIF (n° 02736100001, commission 1) : 13,25 → 14 − 2 = 12 / 20"], answer.Figures.Select(Plain));
    }

    [Fact]
    public void Agreement_is_that_of_levels_given_alone()
    {
        var answer = Ask(new Asking.Agreement(), new Jury().Grades(1, 12));

        Assert.Equal("Les deux membres ont donné le même niveau 7 fois sur 7, avant toute délibération (1 personne candidate).", Plain(answer.Sentence));
    }

    [Fact]
    public void A_commission_apart_is_on_the_agenda_and_a_quiet_session_has_none()
    {
        var quiet = new Jury().Grades(1, 12).Grades(2, 12);
        var unfinished = new Jury().Grades(1, 12).Awaits(2);

        Assert.Equal("Rien ne demande un regard particulier (avant pénalités).", Ask(new Asking.Agenda(), quiet).Sentence);
        Assert.Equal(["Commission 2 (n = 0)", "– 1 passage non terminé : Prénom2 FICTIF."], Ask(new Asking.Agenda(), unfinished).Figures.Select(Plain));
    }

    [Fact]
    public void A_gap_is_said_with_its_interval_and_one_of_three_verdicts_only()
    {
        var jury = new Jury().Grades(1, 4, 5, 6, 5, 4, 6, 5, 5, 4, 6).Grades(2, 12, 13, 14, 13, 12, 14, 13, 13, 12, 14).Grades(3, 12, 13, 14, 13, 12, 14, 13, 13, 12, 14);

        var answer = Ask(new Asking.Gaps(), jury, Filter.Everybody with { Commissions = [Jury.Commission(1)] });

        Assert.Equal("1 écart net sur 1 (avant pénalités).", Plain(answer.Sentence));
        Assert.Contains(answer.Figures, line => Plain(line).StartsWith("Commission 1 (n = 10) : −8 points (intervalle à 95 % : ", StringComparison.Ordinal) && line.EndsWith(": écart net.", StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Figures, line => line.Contains("Commission 2", StringComparison.Ordinal));
    }

    private static Answer Ask(Asking asking, Jury jury, Filter? filter = null) => AllAnswers.Of(new Question(asking, filter ?? Filter.Everybody), jury.Population, Jury.Session);

    private static string Plain(string text) => text.Replace(Nbsp, ' ');
}
