using E4Bot.Domain.Registry;

namespace E4Bot.Host.Tests.Import;

public sealed class CellValueTests
{
    [Theory]
    [InlineData("9h30")]
    [InlineData("09h30")]
    [InlineData("9 h 30")]
    [InlineData("09 H 30")]
    [InlineData("9:30")]
    [InlineData("09:30:00")]
    [InlineData("\u00A09\u202Fh\u00A030 ")]
    public void A_time_is_read_as_people_write_it(string text)
    {
        var given = new Given().Candidate(2, "heure", text).Candidate(3, "heure", "11h");

        Assert.Equal([new(9, 30), new(11, 0)], given.Accepted().Registry.Candidates.Select(c => c.Time));
    }

    [Theory]
    [InlineData("18/05/2027")]
    [InlineData("18/5/2027")]
    [InlineData("2027-05-18")]
    public void A_date_is_read_as_people_write_it(string text) =>
        Assert.Equal(new DateOnly(2027, 5, 18), new Given().Candidate(2, "date", text).Accepted().Registry.Candidates[0].Date);

    [Theory]
    [InlineData("Oui", true)]
    [InlineData("o", true)]
    [InlineData("X", true)]
    [InlineData("VRAI", true)]
    [InlineData("1", true)]
    [InlineData("non", false)]
    [InlineData("N", false)]
    [InlineData("Faux", false)]
    [InlineData("0", false)]
    public void Yes_and_no_are_read_as_people_write_them(string text, bool expected) =>
        Assert.Equal(expected, new Given().Candidate(2, "engagement", text).Accepted().Registry.Candidates[0].TakesOptionalExam);

    [Theory]
    [InlineData("Pédagogie", PersonRole.PedagogicalTeam)]
    [InlineData("PRÉSIDENTE", PersonRole.President)]
    [InlineData("administratrice", PersonRole.Administrator)]
    public void A_role_is_read_without_regard_to_case_accents_and_gender(string text, PersonRole expected) =>
        Assert.Equal(expected, new Given().Person(4, "role", text).Accepted().Registry.People[2].Role);

    [Theory]
    [InlineData("numero", "12 34/5", "« 12 34/5 » n'est pas un numéro de candidat ; écrivez 1 à 20 chiffres ou lettres.")]
    [InlineData("numero", "1,23E+10",
        "« 1,23E+10 » est un numéro abrégé par le tableur ; mettez la colonne au format Texte, puis retapez le numéro entier.")]
    [InlineData("nom", " ", "la case est vide ; remplissez-la.")]
    [InlineData("nom", "?!", "« ?! » n'a ni lettre ni chiffre ; écrivez un nom.")]
    [InlineData("prenom", "A\u0007lix", "« A lix » contient un retour à la ligne ou un caractère invisible ; retapez-le.")]
    [InlineData("prenom", "Al\nix", "« Al ix » contient un retour à la ligne ou un caractère invisible ; retapez-le.")]
    [InlineData("prenom", "\u202Exila", "« \u202Exila » contient un retour à la ligne ou un caractère invisible ; retapez-le.")]
    [InlineData("option", "SIRS", "« SIRS » n'est pas une option ; écrivez SISR ou SLAM.")]
    [InlineData("forme", "CFC", "« CFC » n'est pas une forme d'épreuve ; écrivez CCF ou ponctuelle.")]
    [InlineData("commission", "0", "« 0 » n'est pas un numéro de commission ; écrivez un nombre entier de 1 à 999, par exemple 3.")]
    [InlineData("commission", "1000", "« 1000 » n'est pas un numéro de commission ; écrivez un nombre entier de 1 à 999, par exemple 3.")]
    [InlineData("commission", "1,5", "« 1,5 » n'est pas un numéro de commission ; écrivez un nombre entier de 1 à 999, par exemple 3.")]
    [InlineData("date", "31/02/2027", "« 31/02/2027 » n'est pas une date ; écrivez-la comme 18/05/2027.")]
    [InlineData("date", "18/05/27", "« 18/05/27 » n'est pas une date ; écrivez-la comme 18/05/2027.")]
    [InlineData("date", "18/05/0027", "« 18/05/0027 » n'est pas une date ; écrivez-la comme 18/05/2027.")]
    [InlineData("heure", "25h00", "« 25h00 » n'est pas une heure ; écrivez-la comme 9h30.")]
    [InlineData("heure", "9h5", "« 9h5 » n'est pas une heure ; écrivez-la comme 9h30.")]
    [InlineData("engagement", "peut-être", "« peut-être » ne dit ni oui ni non ; écrivez oui ou non.")]
    [InlineData("tiers_temps", "oui", "« oui » n'est pas un nombre de minutes de 0 à 60 ; écrivez par exemple 13, ou laissez la case vide.")]
    [InlineData("tiers_temps", "-1", "« -1 » n'est pas un nombre de minutes de 0 à 60 ; écrivez par exemple 13, ou laissez la case vide.")]
    [InlineData("fin_formation", "juin", "« juin » n'est pas une date ; écrivez-la comme 18/05/2027.")]
    public void A_wrong_value_of_a_candidate_is_told_with_what_to_write(string column, string value, string told) =>
        Assert.Equal([$"Candidats, ligne 2, colonne « {column} » : {told}"], new Given().Candidate(2, column, value).Refusals());

    [Theory]
    [InlineData("email", "camille", "« camille » n'est pas une adresse de courriel ; écrivez celle du compte Teams.")]
    [InlineData("role", "jury", "« jury » n'est pas un rôle ; écrivez membre, pedagogie, president ou administrateur.")]
    [InlineData("qualite", "prof", "« prof » n'est pas une qualité ; écrivez enseignant, professionnel ou enseignant de bloc.")]
    [InlineData("centre", "", "la case est vide ; remplissez-la.")]
    [InlineData("commission", "", "la case est vide ; remplissez-la.")]
    public void A_wrong_value_of_a_person_is_told_with_what_to_write(string column, string value, string told) =>
        Assert.Equal([$"Personnes, ligne 2, colonne « {column} » : {told}"], new Given().Person(2, column, value).Refusals());

    [Fact]
    public void A_value_too_long_is_refused_and_quoted_short()
    {
        var told = Assert.Single(new Given().Candidate(2, "nom", new string('É', 50_000)).Refusals());

        Assert.Equal($"Candidats, ligne 2, colonne « nom » : « {new string('É', 60)}… » est trop long ; écrivez 100 caractères au plus.", told);
    }

    [Fact]
    public void Markup_in_a_name_stays_plain_text() =>
        Assert.Equal(
            "<b>[Alix](http://exemple.test)</b> **x**",
            new Given().Candidate(2, "prenom", "<b>[Alix](http://exemple.test)</b> **x**").Accepted().Registry.Candidates[0].FirstName);

    [Fact]
    public void Every_problem_of_every_line_is_told_at_once_in_the_order_of_the_file()
    {
        var given = new Given()
            .Person(2, "email", "x").Candidate(3, "option", "x").Candidate(2, "date", "x").Candidate(3, "nom", "");

        Assert.Equal(
            [
                "Candidats, ligne 2, colonne « date »",
                "Candidats, ligne 3, colonne « nom »",
                "Candidats, ligne 3, colonne « option »",
                "Personnes, ligne 2, colonne « email »",
            ],
            given.Refusals().Select(told => told[..told.IndexOf(" : ", StringComparison.Ordinal)]));
    }
}
