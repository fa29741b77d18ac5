using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import;

namespace E4Bot.Host.Tests.Import;

public sealed class LineRuleTests
{
    [Fact]
    public void A_candidate_number_stands_once() =>
        Assert.Equal(
            ["Candidats, ligne 3, colonne « numero » : « 02736100001 » est déjà à la ligne 2 ; gardez une seule ligne par candidat."],
            new Given().Candidate(3, "numero", " 0273610 0001").Refusals());

    [Fact]
    public void A_number_twice_is_told_even_if_the_line_has_another_problem() =>
        Assert.Equal(2, new Given().Candidate(3, "numero", "02736100001").Candidate(3, "option", "x").Refusals().Count);

    [Fact]
    public void A_commission_hears_one_candidate_at_a_time() =>
        Assert.Equal(
            ["Candidats, ligne 3, colonne « heure » : la commission entend déjà la ligne 2 à cette date et à cette heure ; "
                + "changez l'un des deux passages."],
            new Given().Candidate(3, "heure", "08:00").Refusals());

    [Fact]
    public void A_person_has_a_role_once_and_may_have_several()
    {
        var given = new Given().Person(6, "email", "Noa.Dossier@exemple.test").Person(6, "nom", "DOSSIER").Person(6, "prenom", "Noa");

        Assert.Equal(5, given.Accepted().Registry.People.Count);
        Assert.Equal(
            ["Personnes, ligne 6, colonne « role » : « noa.dossier@exemple.test » a déjà ce rôle à la ligne 4 ; gardez une seule des deux lignes."],
            given.Person(6, "role", "pedagogie").Person(6, "centre", "Lycée Imaginaire").Refusals());
    }

    [Fact]
    public void A_president_has_a_line_for_each_jury_and_its_centre_is_kept()
    {
        var given = new Given().Person(5, "centre", "LYCEE imaginaire").With(["maud.exemple@exemple.test", "EXEMPLE", "Maud", "president", "Lycée Lointain", "", ""]);

        var accepted = given.Accepted();

        Assert.Equal(["Lycée Imaginaire", "Lycée Lointain"], accepted.Registry.People.Where(person => person.Role == PersonRole.President).Select(person => person.Centre));
        Assert.Equal(
            [new ImportRemark.CentreRespelled("LYCEE imaginaire", "Lycée Imaginaire"), new ImportRemark.JuryWithoutCandidates(6, "Lycée Lointain")], accepted.Remarks);
        Assert.Equal(
            "Personnes, ligne 6 : aucun candidat n'est inscrit dans le centre « Lycée Lointain », cette présidence n'y voit personne ; vérifiez le nom du centre.",
            Given.Plain(ImportSentences.Of(accepted.Remarks[1])));
    }

    [Theory]
    [InlineData("Lycée Imaginaire", "lycee imaginaire")]
    [InlineData("Lycée Imaginaire", "")]
    [InlineData("", "Lycée Imaginaire")]
    [InlineData("", "")]
    public void The_same_jury_twice_or_one_beside_that_of_the_whole_session_is_refused(string first, string second) =>
        Assert.Equal(
            ["Personnes, ligne 6, colonne « role » : « maud.exemple@exemple.test » a déjà ce rôle à la ligne 5 ; gardez une seule des deux lignes."],
            new Given().Person(5, "centre", first).With(["maud.exemple@exemple.test", "EXEMPLE", "Maud", "president", second, "", ""]).Refusals());

    [Fact]
    public void A_jury_whose_centre_cannot_be_read_is_told_for_that_alone() =>
        Assert.Equal(
            ["Personnes, ligne 5, colonne « centre » : « !! » n'a ni lettre ni chiffre ; écrivez un nom."],
            new Given().Person(5, "centre", "!!").With(["maud.exemple@exemple.test", "EXEMPLE", "Maud", "president", "Lycée Imaginaire", "", ""]).Refusals());

    [Fact]
    public void A_mail_address_has_one_name() =>
        Assert.Equal(
            ["Personnes, ligne 5, colonne « email » : « noa.dossier@exemple.test » porte un autre nom à la ligne 4 ; corrigez l'un ou l'autre."],
            new Given().Person(5, "email", "noa.dossier@exemple.test").Refusals());

    [Fact]
    public void A_commission_without_members_is_refused_at_its_first_candidate() =>
        Assert.Equal(
            ["Candidats, ligne 3, colonne « commission » : la commission 2 (Lycée Imaginaire) n'a pas de membre ; "
                + "ajoutez ses deux membres dans « Personnes »."],
            new Given().Candidate(3, "commission", "2").Refusals());

    [Fact]
    public void A_commission_of_one_is_refused() =>
        Assert.Equal(
            ["Personnes, ligne 2, colonne « commission » : la commission 1 (Lycée Imaginaire) n'a qu'un membre ; ajoutez le second."],
            new Given().Person(3, "commission", "2").Refusals());

    [Fact]
    public void A_commission_of_three_is_refused() =>
        Assert.Equal(
            ["Personnes, ligne 4, colonne « commission » : la commission 1 (Lycée Imaginaire) a déjà deux membres ; ôtez ceux qui n'y siègent pas."],
            new Given().Person(4, "role", "membre").Person(4, "commission", "1").Person(4, "qualite", "professionnel").Refusals());

    [Theory]
    [InlineData("professionnel", "professionnel", "n'a pas d'enseignant de la spécialité")]
    [InlineData("enseignant de bloc", "professionnel", "n'a pas d'enseignant de la spécialité")]
    [InlineData("enseignant", "enseignant", "a deux « enseignant »")]
    public void A_commission_needs_a_teacher_and_someone_else(string first, string second, string told) =>
        Assert.Contains(told, Assert.Single(new Given().Person(2, "qualite", first).Person(3, "qualite", second).Refusals()));

    [Theory]
    [InlineData("enseignant", "enseignant de bloc")]
    [InlineData("professionnelle", "enseignante")]
    public void A_teacher_and_a_professional_or_a_block_teacher_make_a_commission(string first, string second) =>
        Assert.Equal(4, new Given().Person(2, "qualite", first).Person(3, "qualite", second).Accepted().Registry.People.Count);

    [Fact]
    public void Members_are_not_counted_while_a_person_may_be_one() =>
        Assert.Equal(
            ["Personnes, ligne 2, colonne « role » : « menbre » n'est pas un rôle ; écrivez membre, pedagogie, president ou administrateur."],
            new Given().Person(2, "role", "menbre").Refusals());

    [Fact]
    public void A_centre_is_given_one_spelling()
    {
        var accepted = new Given().Candidate(3, "centre", "LYCEE  imaginaire").Person(2, "centre", "lycée Imaginaire").Accepted();

        Assert.Single(accepted.Registry.Candidates.Select(c => c.Commission).Distinct());
        Assert.Equal(2, accepted.Registry.MembersOf(new("Lycée Imaginaire", 1)).Count);
        Assert.Contains(new ImportRemark.CentreRespelled("LYCEE imaginaire", "Lycée Imaginaire"), accepted.Remarks);
    }

    [Fact]
    public void A_commission_without_candidates_is_remarked_once()
    {
        var given = new Given().Person(6, "email", "a@exemple.test").Person(7, "email", "b@exemple.test");
        foreach (var line in new[] { 6, 7 })
            given.Person(line, "role", "membre").Person(line, "centre", "Lycée Imaginaire")
                .Person(line, "commission", "9").Person(line, "qualite", "enseignant");

        Assert.Equal([new ImportRemark.CommissionWithoutCandidates("Lycée Imaginaire", 9)], given.Accepted().Remarks);
    }

    [Fact]
    public void A_commission_given_to_someone_who_sits_in_none_is_remarked() =>
        Assert.Equal(
            [new ImportRemark.ValueIgnored(SheetName.People, 5, "commission")], new Given().Person(5, "commission", "1").Accepted().Remarks);

    [Fact]
    public void A_number_shorter_than_most_is_remarked_and_taken()
    {
        var given = new Given().Candidate(4, "numero", "2736100003").Candidate(4, "heure", "11h");

        var accepted = given.Accepted();

        Assert.Equal("2736100003", accepted.Registry.Candidates[2].Number.Value);
        Assert.Equal([new ImportRemark.NumberShort(4, "2736100003", 11)], accepted.Remarks);
        Assert.Equal(
            "Candidats, ligne 4 : « 2736100003 » a 10 chiffres, la plupart des numéros en ont 11 ; vérifiez qu'il n'a pas perdu un zéro au début.",
            Given.Plain(ImportSentences.Of(accepted.Remarks[0])));
    }

    [Theory]
    [InlineData("027361000003")]
    [InlineData("A273610003")]
    [InlineData("02736100003")]
    public void A_number_that_is_longer_or_of_letters_is_no_sign_of_a_lost_zero(string number) =>
        Assert.Empty(new Given().Candidate(4, "numero", number).Candidate(4, "heure", "11h").Accepted().Remarks);

    [Fact]
    public void Where_no_length_is_usual_none_is_short() =>
        Assert.Empty(new Given().Candidate(3, "numero", "2736100002").Accepted().Remarks);

    [Fact]
    public void A_number_that_the_spreadsheet_kept_as_one_is_remarked_once()
    {
        var given = new Given().Candidate(4, "numero", 2736100003L).Candidate(4, "heure", "11h");

        Assert.Equal([new ImportRemark.LeadingZeroAtRisk(4)], Given.Accepted(given.Workbook()).Remarks);
    }

    [Fact]
    public void A_file_without_a_line_is_refused()
    {
        var given = new Given();
        given.Candidates.RemoveRange(1, 2);

        Assert.StartsWith("Candidats : il n'y a aucune ligne à prendre", Assert.Single(given.Refusals()));
    }

    [Fact]
    public void At_most_two_hundred_refusals_are_told_and_the_rest_counted()
    {
        var given = new Given().Candidate(302, "numero", "7");
        for (var line = 2; line <= 302; line++) given.Candidates[line - 1] = [.. given.Candidates[1].Select(_ => "?")];

        var refused = Assert.IsType<ImportReading.Refused>(RegistryFile.Read(given.Csv()));

        Assert.Equal((200, (301 * 12) - 200), (refused.Refusals.Count, refused.Others));
        Assert.Equal("Et 3412 autres.", ImportReport.Of(refused)[^1]);
    }
}
