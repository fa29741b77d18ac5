using E4Bot.Cards.French;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Language;

/// <summary>Who did what when, in French.</summary>
public sealed class JournalTextTests
{
    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void Every_line_of_every_journal_is_well_written(string state) =>
        Assert.Empty(States.All[state].Journal.SelectMany(change => Fault.In(Of(States.All[state], change))));

    [Fact]
    public void An_opening_says_in_what_quality_each_sat_and_how_much_longer_the_oral_lasts() => Assert.Equal(
        "18 mai 2027 à 10 h 01 : Alix EXEMPLE a ouvert l'évaluation, identité vérifiée ; "
            + "Alix EXEMPLE (enseignant de la spécialité), Sacha MODÈLE (professionnel) ; temps supplémentaire : aucun ; sans contrôle de conformité enregistré",
        Of(Given.AnOpenEvaluation(), Given.AnOpenEvaluation().Journal.OfType<Change.Opened>().Single()).Replace(Typography.Nbsp, ' '));

    [Fact]
    public void A_correction_says_what_stands_from_then_on()
    {
        var scene = Given.AnOpenEvaluation().After(they => they.First.Corrects(second: MemberQuality.BlockTeacher));

        Assert.Equal(
            "18 mai 2027 à 10 h 02 : Alix EXEMPLE a corrigé les qualités : Alix EXEMPLE (enseignant de la spécialité), Sacha MODÈLE (enseignant d'un bloc professionnel)",
            Last(scene));
    }

    [Fact]
    public void Where_a_portfolio_is_and_where_it_led_is_said_to_who_may_see_what_was_typed()
    {
        var scene = Given.AnOpenEvaluation();
        Change[] changes = [new Change.PortfolioAddressGiven(States.Portfolio), new Change.PortfolioVisited(new(States.Portfolio, scene.Now, PortfolioFinding.AsksToSignIn, 302, "accounts.google.com"))];
        string[] Said(bool maySeeNotes) => [.. changes.Select(change => new JournalText(scene.Passage, scene.Session, new WallClock(Stage.Paris, scene.Now), _ => false, maySeeNotes)
            .Of(new JournalEntry(1, scene.Now, "team", null, Hand.Own, "essai", change, Standing.PedagogicalTeam)))];

        Assert.All(Said(maySeeNotes: false), said => Assert.DoesNotContain("exemple.test", said, StringComparison.Ordinal));
        Assert.EndsWith("a fait vérifier le portfolio\u00A0: la page demande une connexion, elle ne se voit pas sans compte", Said(maySeeNotes: false)[1], StringComparison.Ordinal);
        Assert.EndsWith($"l'équipe pédagogique a donné l'adresse du portfolio\u00A0: «\u00A0{States.Portfolio}\u00A0»", Said(maySeeNotes: true)[0], StringComparison.Ordinal);
        Assert.EndsWith("(elle mène à accounts.google.com)", Said(maySeeNotes: true)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_jury_decided_is_said_with_its_reason_to_who_may_see_notes_and_to_nobody_else()
    {
        var scene = Given.ASealedSheet().After(they => they.President.Decides(15, "Barème aligné."));
        string Said(bool maySeeNotes) => new JournalText(scene.Passage, scene.Session, new WallClock(Stage.Paris, scene.Now), _ => false, maySeeNotes)
            .Of(new JournalEntry(1, scene.Now, "president", null, Hand.Own, "essai", scene.Journal[^1], Standing.President)).Replace(Typography.Nbsp, ' ');

        Assert.EndsWith("la présidence a arrêté la note du jury sur la version 1 : 14 → 15 / 20, motif : « Barème aligné. »", Said(maySeeNotes: true), StringComparison.Ordinal);
        Assert.EndsWith("la présidence a arrêté la note du jury sur la version 1", Said(maySeeNotes: false), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_correction_still_says_what_it_corrected()
    {
        var first = Given.AnOpenEvaluation().After(they => they.First.Corrects(second: MemberQuality.BlockTeacher));
        var second = first.After(they => they.First.Corrects(second: MemberQuality.Professional));

        Assert.Contains("enseignant d'un bloc professionnel", Of(second, first.Journal[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, "Alix EXEMPLE a corrigé le temps supplémentaire : 13 minutes")]
    [InlineData(1, "Alix EXEMPLE a corrigé le temps supplémentaire : 1 minute")]
    public void So_does_a_correction_of_the_extra_time(int minutes, string line) =>
        Assert.EndsWith(line, Last(Given.AnOpenEvaluation().After(they => they.First.Corrects(extraMinutes: minutes))), StringComparison.Ordinal);

    [Fact]
    public void Extra_time_that_was_a_slip_is_none() => Assert.EndsWith(
        "a corrigé le temps supplémentaire : aucun",
        Last(Given.AnOpenEvaluation().After(they => they.First.Corrects(extraMinutes: 13), they => they.First.Corrects(extraMinutes: 0))),
        StringComparison.Ordinal);

    [Fact]
    public void Of_a_file_it_says_what_was_found_by_when_and_what_became_of_it()
    {
        var scene = Given.AFileToBePutRight().After(
            they => they.Team.MovesDeadline(new DateOnly(2027, 5, 4)),
            they => they.Team.HandsOver(1),
            they => they.Team.PutsRight(),
            they => they.Administrator.Checks(SampleFile.Late, reason: "Date de dépôt mal lue."));

        Assert.Equal(
            [
                "a contrôlé la conformité du dossier : à régulariser au plus tard le 27 avril 2027 (attestations de stage ou certificat(s) de travail non présentes "
                    + "ou non signés par les personnes habilitées à cet effet)",
                "a reporté la régularisation au 4 mai 2027",
                "a remis la notification n° 1 à la personne candidate",
                "a constaté la régularisation du dossier",
                "a contrôlé la conformité du dossier, repris au motif : « Date de dépôt mal lue. » : non valide (NV) (dépôt du dossier au-delà de la date fixée "
                    + "par les autorités académiques)",
            ],
            scene.Journal.Select(change => Of(scene, change).Replace(Typography.Nbsp, ' ')).Select(line => line[line.IndexOf(" a ", StringComparison.Ordinal)..].TrimStart()));
    }

    [Fact]
    public void Who_had_a_seat_before_the_opening_is_not_taken_for_who_sat_down()
    {
        var scene = Given.ARegisteredCandidate()
            .After(they => they.First.Records(OutcomeKind.Rescheduled, newDate: new DateOnly(2027, 6, 1)), they => they.First.Opens());

        Assert.Contains("un membre de la commission a enregistré l'issue", Of(scene, scene.Journal[0]), StringComparison.Ordinal);
        Assert.Contains("Alix EXEMPLE a ouvert", Of(scene, scene.Journal[1]), StringComparison.Ordinal);
    }

    private static string Last(Scene scene) => Of(scene, scene.Journal[^1]).Replace(Typography.Nbsp, ' ');

    private static string Of(Scene scene, Change change) =>
        new JournalText(scene.Passage, scene.Session, new WallClock(Stage.Paris, scene.Now), _ => true, maySeeNotes: true)
            .Of(new JournalEntry(1, scene.Now, "first", Seat.First, Hand.Own, "essai", change));
}
