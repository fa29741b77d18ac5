using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import;

namespace E4Bot.Host.Tests.Import;

public sealed class ImportReportTests
{
    private const string Waits = "une évaluation y est ouverte et pas encore scellée, Alix EXEMPLE (n° 02736100001)";
    private const string NoAdministrator =
        "Attention : personne n'est administrateur de la session, donc personne ne pourra importer depuis Teams ; ajoutez un « administrateur » dans « Personnes ».";

    private static readonly SessionRegistry Current = new Given().Accepted().Registry;

    [Fact]
    public void A_first_import_counts_what_is_new() =>
        Assert.Equal(
            ["L'import est pris. Candidats : 2 nouveaux, 0 modifié, 0 inchangé, 0 retiré. Rôles : 4 nouveaux, 0 modifié, 0 inchangé, 0 retiré.", NoAdministrator],
            Report(SessionRegistry.Empty, new Given()));

    [Fact]
    public void The_same_import_again_has_nothing_to_change() =>
        Assert.Equal(["Rien à changer : 2 candidats et 4 rôles sont déjà ceux de la session.", NoAdministrator], Report(Current, new Given()));

    [Fact]
    public void Who_is_changed_or_removed_is_named_with_the_columns()
    {
        var given = new Given().Candidate(2, "heure", "10h00").Candidate(2, "option", "SLAM").Person(4, "prenom", "Noah");
        given.Candidates.RemoveAt(2);
        given.People.RemoveAt(4);

        Assert.Equal(
            [
                "L'import est pris. Candidats : 0 nouveau, 1 modifié, 0 inchangé, 1 retiré. Rôles : 0 nouveau, 1 modifié, 2 inchangés, 1 retiré.",
                "Modifié : Alix EXEMPLE (n° 02736100001) : option, heure.",
                "Retiré : Noé FACTICE (n° 02736100002).",
                "Modifié : Noah DOSSIER (pedagogie) : prenom.",
                "Retiré : Maud EXEMPLE (president).",
                NoAdministrator,
            ],
            Report(Current, given));
    }

    [Fact]
    public void A_president_who_is_given_a_jury_is_named_with_it_and_so_is_each_jury_that_is_taken_from_them()
    {
        var jury = new Given().Person(5, "centre", "Lycée Imaginaire");
        var two = new Given().Person(5, "centre", "Lycée Imaginaire").With(["maud.exemple@exemple.test", "EXEMPLE", "Maud", "president", "Lycée Lointain", "", ""]).Accepted().Registry;

        Assert.Equal("Modifié : Maud EXEMPLE (president, Lycée Imaginaire) : centre.", Report(Current, jury)[1]);
        Assert.Equal("Retiré : Maud EXEMPLE (president, Lycée Lointain).", Report(two, jury)[1]);
    }

    [Fact]
    public void A_change_to_what_has_begun_is_refused_by_line_with_what_to_put_back()
    {
        var given = new Given()
            .Candidate(2, "date", "19/05/2027").Candidate(2, "fin_formation", "").Candidate(3, "tiers_temps", "")
            .Person(2, "prenom", "Camillo").Person(3, "email", "autre.membre@exemple.test");

        Assert.Equal(
            [
                "Rien n'est pris : corrigez ce qui suit, puis envoyez à nouveau tout l'import.",
                "Candidats, ligne 2 : Alix EXEMPLE (n° 02736100001) : l'évaluation a commencé ; remettez la colonne « date » à « 18/05/2027 », "
                    + "la colonne « fin_formation » à « 30/06/2027 ».",
                $"Personnes, ligne 2 : Camillo FICTIVE siège dans la commission 1 (Lycée Imaginaire) : {Waits} ; attendez les deux visas, "
                    + "ou remettez la colonne « prenom » à « Camille ».",
                $"Personnes, ligne 3 : Dominique MODÈLE ne peut pas rejoindre maintenant la commission 1 (Lycée Imaginaire) : {Waits} ; "
                    + "attendez les deux visas, ou remettez le membre d'avant.",
                $"Personnes : Dominique MODÈLE ne peut pas quitter maintenant la commission 1 (Lycée Imaginaire) : {Waits} ; "
                    + "attendez les deux visas, ou remettez ce membre.",
            ],
            Report(Current, given, Open("02736100001")));
    }

    [Fact]
    public void Every_sheet_that_keeps_the_members_is_named()
    {
        var given = new Given().Person(3, "email", "autre.membre@exemple.test");

        Assert.Contains(
            "2 évaluations y sont ouvertes et pas encore scellées, Alix EXEMPLE (n° 02736100001), Noé FACTICE (n° 02736100002) ; attendez",
            Report(Current, given, Open("02736100001", "02736100002"))[1]);
    }

    [Fact]
    public void A_member_replaced_between_two_hearings_is_taken() => Assert.Equal(
        [
            "L'import est pris. Candidats : 0 nouveau, 0 modifié, 2 inchangés, 0 retiré. Rôles : 1 nouveau, 0 modifié, 3 inchangés, 1 retiré.",
            "Retiré : Dominique MODÈLE (membre).",
            NoAdministrator,
        ],
        Report(Current, new Given().Person(3, "email", "autre.membre@exemple.test"), Settled("02736100001")));

    [Fact]
    public void A_candidate_who_has_begun_may_not_disappear()
    {
        var given = new Given();
        given.Candidates.RemoveAt(1);

        Assert.Equal(
            "Candidats : Alix EXEMPLE (n° 02736100001) n'est plus dans le fichier, mais son évaluation a commencé ; remettez sa ligne.",
            Report(Current, given, Settled("02736100001"))[1]);
    }

    [Fact]
    public void Remarks_follow_what_is_taken()
    {
        var given = new Given();
        given.People[0] = [.. given.People[0], "tel"];

        Assert.Equal("Remarque : Personnes : la colonne « tel » n'est pas lue.", Report(Current, given)[^1]);
    }

    [Fact]
    public void Nothing_is_said_of_administrators_once_there_is_one()
    {
        var given = new Given().Person(5, "role", "administrateur");

        Assert.DoesNotContain(NoAdministrator, Report(SessionRegistry.Empty, given));
        Assert.DoesNotContain(NoAdministrator, Report(given.Accepted().Registry, given));
    }

    [Fact]
    public void An_import_that_takes_the_last_administrator_away_says_so() =>
        Assert.Equal(NoAdministrator, Report(new Given().Person(5, "role", "administrateur").Accepted().Registry, new Given())[^1]);

    [Fact]
    public void Every_kind_of_refusal_and_remark_has_its_sentence()
    {
        var sentences = Samples.OfEach<FileProblem>().Select(p => ImportSentences.Of(new ImportRefusal.OfFile(p)))
            .Concat(Samples.OfEach<SheetProblem>().Select(p => ImportSentences.Of(new ImportRefusal.OfSheet(SheetName.People, p))))
            .Concat(Samples.OfEach<LineProblem>().Select(p => ImportSentences.Of(new ImportRefusal.OfLine(SheetName.People, 7, "nom", "x", p))))
            .Concat(Samples.OfEach<ImportRemark>().Select(ImportSentences.Of))
            .ToList();

        Assert.Equal(sentences.Count, sentences.Distinct().Count());
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence));
        Assert.All(sentences, sentence => Assert.DoesNotMatch("« | »| [;:?!]", sentence));
    }

    private static Func<CandidateNumber, HearingState> Open(params string[] numbers) => In(HearingState.Open, numbers);

    private static Func<CandidateNumber, HearingState> Settled(params string[] numbers) => In(HearingState.Settled, numbers);

    private static Func<CandidateNumber, HearingState> In(HearingState state, string[] numbers) =>
        number => numbers.Contains(number.Value) ? state : HearingState.NotBegun;

    private static IReadOnlyList<string> Report(SessionRegistry current, Given given, Func<CandidateNumber, HearingState>? states = null)
    {
        var accepted = given.Accepted();
        var change = RegistryChange.Between(current, accepted.Registry, states ?? Open());
        return [.. ImportReport.Of(accepted, change).Select(Given.Plain)];
    }
}
