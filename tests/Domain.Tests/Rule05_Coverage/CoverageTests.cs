using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule05_Coverage;

/// <summary>A line that is <i>non évaluable</i> is said in the appreciation, or the sheet is not signed.</summary>
public sealed class CoverageTests
{
    private static readonly Scene NotCovered = Given.ACompleteSheet().After(
        they => they.First.Gives(Lines.Assets, MasteryLevel.NotAssessable),
        they => they.Second.Gives(Lines.Assets, MasteryLevel.NotAssessable));

    [Fact]
    public void A_line_that_cannot_be_assessed_must_be_said() => NotCovered.ThenMissing(new Missing.Mention(Mentions.Assets));

    [Fact]
    public void An_appreciation_that_says_it_can_be_signed() => NotCovered
        .After(they => they.First.Appreciates($"Bon oral. {Mentions.Assets}"))
        .When(they => they.First.Signs())
        .ThenAccepted<Change.VisaGiven>();

    [Theory]
    [InlineData("DÉFAUT DE COUVERTURE DES COMPÉTENCES DU BLOC : « GÉRER LE PATRIMOINE INFORMATIQUE » NON ÉVALUABLE")]
    [InlineData("defaut de couverture des competences du bloc : \"gerer le patrimoine informatique\" non evaluable")]
    [InlineData("Défaut de couverture\ndes compétences du bloc : «\u00A0Gérer le patrimoine informatique\u00A0» non évaluable")]
    [InlineData("De\u0301faut de couverture des compe\u0301tences du bloc : Ge\u0301rer le patrimoine informatique, non e\u0301valuable")]
    public void Case_accents_quotes_and_spacing_do_not_matter(string appreciation) => NotCovered
        .After(they => they.First.Appreciates(appreciation))
        .ThenNotMissing<Missing.Mention>();

    [Fact]
    public void Another_line_said_in_its_place_does_not_do() => NotCovered
        .After(they => they.First.Appreciates(Mentions.Assets.Replace("Gérer le patrimoine informatique", "Travailler en mode projet")))
        .ThenMissing(new Missing.Mention(Mentions.Assets));

    [Fact]
    public void A_defect_that_no_longer_is_one_must_not_be_said() => NotCovered
        .After(
            they => they.First.Appreciates(Mentions.Assets),
            they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery),
            they => they.Second.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenMissing(new Missing.FalseMention(Mentions.Assets));

    [Fact]
    public void A_mention_is_not_called_false_before_a_level_is_retained() => Given.ADisagreement()
        .After(they => they.First.Appreciates(Mentions.Assets))
        .ThenNotMissing<Missing.FalseMention>();

    [Fact]
    public void A_line_retained_by_vote_is_said_too() => Given.ACompleteSheet()
        .After(
            they => they.First.Gives(Lines.Assets, MasteryLevel.NotAssessable),
            they => they.First.VotesFor(Lines.Assets, MasteryLevel.NotAssessable),
            they => they.Second.VotesFor(Lines.Assets, MasteryLevel.NotAssessable))
        .ThenMissing(new Missing.Mention(Mentions.Assets));

    [Fact]
    public void A_level_that_was_not_retained_need_not_be_said() => Given.ACompleteSheet()
        .After(
            they => they.First.Gives(Lines.Assets, MasteryLevel.NotAssessable),
            they => they.First.VotesFor(Lines.Assets, MasteryLevel.GoodMastery),
            they => they.Second.VotesFor(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenNotMissing<Missing.Mention>();

    [Fact]
    public void Every_line_that_cannot_be_assessed_is_said_one_by_one() => Given.AnOpenEvaluation()
        .WithEveryLevel(MasteryLevel.NotAssessable)
        .WithEveryAnswer(0)
        .ThenMissing(new Missing.Mention(Mentions.Assets))
        .ThenMentionsMissing(7);

    [Fact]
    public void All_defects_at_once_fit_the_appreciation()
    {
        var scene = Given.AnOpenEvaluation()
            .WithEveryLevel(MasteryLevel.NotAssessable)
            .WithEveryAnswer(0)
            .After(they => they.First.JudgesEnvironment(compliant: false, "Aucun serveur."));
        var due = Completeness.MentionsDue(scene.Passage, scene.Evaluation, scene.Session);

        scene.After(they => they.First.Appreciates(string.Join('\n', due)))
            .When(they => they.First.Signs())
            .ThenAccepted<Change.VisaGiven>();
    }
}
