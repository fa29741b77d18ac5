using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule05_Coverage;

/// <summary>An environment that is not compliant is said in the appreciation, or the sheet is not signed.</summary>
public sealed class EnvironmentTests
{
    private static readonly Scene NotCompliant = Given.ACompleteSheet()
        .After(they => they.First.JudgesEnvironment(compliant: false, "Aucun service d'annuaire."));

    [Fact]
    public void An_environment_is_judged_before_the_sheet_is_signed() => Given.AnOpenEvaluation().ThenMissing(new Missing.Environment());

    [Fact]
    public void An_environment_that_is_not_compliant_must_be_said() => NotCompliant.ThenMissing(new Missing.Mention(Mentions.Environment));

    [Theory]
    [InlineData("Défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Oral vivant. Défaut de conformité de l’environnement technologique des réalisations professionnelles présentées")]
    [InlineData("DEFAUT DE CONFORMITE DE L ENVIRONNEMENT TECHNOLOGIQUE DES REALISATIONS PROFESSIONNELLES PRESENTEES")]
    public void An_appreciation_that_says_it_can_be_signed(string appreciation) => NotCompliant
        .After(they => they.First.Appreciates(appreciation))
        .When(they => they.Second.Signs())
        .ThenAccepted<Change.VisaGiven>();

    [Theory]
    [InlineData("Aucun défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Il n'y a pas de défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Oral sans défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Il n'y a pas le moindre défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Rien à redire : ce n'est pas un défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Nous n'avons relevé aucun véritable « défaut de conformité de l'environnement technologique des réalisations professionnelles présentées ».")]
    [InlineData("Le dossier ne souffre pas d'un réel défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Oral fluide, sans le moindre défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("On n'y trouve ni défaut de conformité de l'environnement technologique des réalisations professionnelles présentées, ni lacune.")]
    public void To_deny_the_defect_is_not_to_say_it(string appreciation)
    {
        NotCompliant.After(they => they.First.Appreciates(appreciation)).ThenMissing(new Missing.Mention(Mentions.Environment));
        Given.ACompleteSheet().After(they => they.First.Appreciates(appreciation)).ThenNotMissing<Missing.FalseMention>();
    }

    [Theory]
    [InlineData("Nous relevons un défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("L'oral ne convainc pas, défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Le serveur n'en est pas un : défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Un oral à part et sans notes.\nDéfaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("De plus un défaut de conformité de l'environnement technologique des réalisations professionnelles présentées est à noter.")]
    [InlineData("Le dossier souffre d'un grave défaut de conformité de l'environnement technologique des réalisations professionnelles présentées.")]
    [InlineData("Sur ce point le seul défaut de conformité de l'environnement technologique des réalisations professionnelles présentées suffit.")]
    [InlineData("Prestation moyenne (défaut de conformité de l'environnement technologique des réalisations professionnelles présentées).")]
    public void An_honest_sentence_says_it_whatever_stands_before(string appreciation) => NotCompliant
        .After(they => they.First.Appreciates(appreciation))
        .ThenNotMissing<Missing.Mention>();

    [Fact]
    public void A_defect_denied_and_then_said_is_said() => NotCompliant
        .After(they => they.First.Appreciates($"Aucun {Mentions.Environment} Si : {Mentions.Environment}"))
        .ThenNotMissing<Missing.Mention>();

    [Fact]
    public void A_longer_word_at_the_end_does_not_say_it() => NotCompliant
        .After(they => they.First.Appreciates(Mentions.Environment.TrimEnd('.') + "able."))
        .ThenMissing(new Missing.Mention(Mentions.Environment));

    [Fact]
    public void A_mention_is_not_called_false_before_the_environment_is_judged() => Given.AnOpenEvaluation()
        .After(they => they.First.Appreciates(Mentions.Environment))
        .ThenNotMissing<Missing.FalseMention>();

    [Fact]
    public void A_defect_that_no_longer_is_one_must_not_be_said() => NotCompliant
        .After(they => they.First.Appreciates(Mentions.Environment), they => they.Second.JudgesEnvironment(compliant: true))
        .ThenMissing(new Missing.FalseMention(Mentions.Environment));

    [Fact]
    public void A_compliant_environment_keeps_no_ground() => NotCompliant
        .After(they => they.First.JudgesEnvironment(compliant: true, "Ancien constat."))
        .ThenEvaluation(e => Assert.Equal(new EnvironmentFinding(true, ""), e.Environment.Value));

    [Fact]
    public void A_judgement_made_unseen_is_not_overwritten()
    {
        var before = Given.AnOpenEvaluation();

        before.After(they => they.First.JudgesEnvironment(compliant: false, "Aucun serveur."))
            .When(they => they.Second.StillSeeing(before).JudgesEnvironment(compliant: true))
            .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Environment));
    }
}
