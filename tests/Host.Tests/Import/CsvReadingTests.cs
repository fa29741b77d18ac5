using System.Text;
using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import;

namespace E4Bot.Host.Tests.Import;

public sealed class CsvReadingTests
{
    [Fact]
    public void Two_files_give_candidates_and_people_in_their_order()
    {
        var registry = new Given().Accepted().Registry;

        Assert.Equal(
            new Candidate(
                CandidateNumber.Parse("02736100002"), "FACTICE", "Noé", Speciality.Slam, ExamForm.Ponctuelle, new("Lycée Imaginaire", 1),
                new(2027, 5, 18), new(9, 30), TakesOptionalExam: true, ExtraMinutes: 13, TrainingEnd: null),
            registry.Candidates[1]);
        Assert.Equal(
            new Person(
                MailAddress.Parse("camille.fictive@exemple.test"), "FICTIVE", "Camille", PersonRole.Member, "Lycée Imaginaire",
                new("Lycée Imaginaire", 1), MemberQuality.SpecialityTeacher),
            registry.People[0]);
        Assert.Equal(
            new Person(MailAddress.Parse("maud.exemple@exemple.test"), "EXEMPLE", "Maud", PersonRole.President, null, null, null),
            registry.People[3]);
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void The_delimiter_is_found_out(char delimiter)
    {
        var given = new Given().Candidate(2, "nom", "EXEMPLE; \"dit\", Modèle");

        Assert.Equal("EXEMPLE; \"dit\", Modèle", Given.Accepted(given.Csv(delimiter)).Registry.Candidates[0].LastName);
    }

    public static TheoryData<Encoding> Unicodes => [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true)];

    [Theory]
    [MemberData(nameof(Unicodes))]
    public void Unicode_is_read_with_or_without_its_mark(Encoding encoding)
    {
        var accepted = Given.Accepted(new Given().Csv(encoding: encoding));

        Assert.Equal("Lycée Imaginaire", accepted.Registry.Candidates[0].Commission.Centre);
        Assert.Empty(accepted.Remarks);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_read_as_windows_1252_and_remarked()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var given = new Given().Candidate(2, "nom", "D’ŒUVRE€");

        var accepted = Given.Accepted(given.Csv(encoding: windows));

        Assert.Equal("D’ŒUVRE€", accepted.Registry.Candidates[0].LastName);
        Assert.Contains(new ImportRemark.ReadAsWindows1252(SheetName.Candidates), accepted.Remarks);
    }

    [Fact]
    public void Header_names_are_read_without_regard_to_case_accents_and_order()
    {
        var given = new Given();
        given.Candidates[0] =
        [
            "Numéro", "NOM", "Prénom", "Option", "FORME", "Centre", "Commission", "Date", "Heure", "Engagement", "Tiers-temps", "Fin formation",
        ];
        for (var i = 0; i < given.People.Count; i++) given.People[i] = [.. given.People[i].Reverse()];

        Given.Same(new Given().Accepted().Registry, given.Accepted().Registry);
    }

    [Fact]
    public void The_optional_columns_may_be_absent()
    {
        var given = new Given();
        for (var i = 0; i < given.Candidates.Count; i++) given.Candidates[i] = given.Candidates[i][..10];

        Assert.All(given.Accepted().Registry.Candidates, c => Assert.Equal((0, null), (c.ExtraMinutes, c.TrainingEnd)));
    }

    [Fact]
    public void An_unknown_column_is_not_read_and_remarked()
    {
        var given = new Given();
        for (var i = 0; i < given.People.Count; i++) given.People[i] = [i == 0 ? "téléphone" : "06", .. given.People[i]];

        var accepted = given.Accepted();

        Given.Same(new Given().Accepted().Registry, accepted.Registry);
        Assert.Equal([new ImportRemark.ColumnIgnored(SheetName.People, "téléphone")], accepted.Remarks);
    }

    [Fact]
    public void Missing_columns_are_refused_by_name()
    {
        var given = new Given();
        given.Candidates[0][3] = "x";
        given.People[0][0] = given.People[0][6] = "y";

        Assert.Equal(
            ["Candidats : la colonne « option » manque ; ajoutez-la.", "Personnes : les colonnes « email », « qualite » manquent ; ajoutez-les."],
            given.Refusals());
    }

    [Fact]
    public void A_column_written_twice_is_refused()
    {
        var given = new Given();
        given.Candidates[0][11] = "Prénom";

        Assert.Equal(["Candidats : la colonne « prenom » est écrite deux fois ; n'en gardez qu'une."], given.Refusals());
    }

    [Fact]
    public void Empty_lines_are_passed_over_and_lines_keep_their_number()
    {
        var given = new Given().Candidate(3, "option", "SIRS");
        given.Candidates.Insert(1, ["", " ", ""]);
        given.Candidates.Insert(0, []);

        Assert.Equal(["Candidats, ligne 5, colonne « option » : « SIRS » n'est pas une option ; écrivez SISR ou SLAM."], given.Refusals());
    }

    [Fact]
    public void A_delimiter_inside_a_value_without_quotes_is_refused()
    {
        var given = new Given();
        given.Candidates[1] = [.. given.Candidates[1], "reste"];

        Assert.StartsWith("Candidats, ligne 2 : cette ligne a plus de cases que l'en-tête", Assert.Single(given.Refusals()));
    }

    [Theory]
    [InlineData("\"fermé\"trop;x")]
    [InlineData("\"jamais fermé;x")]
    public void Quotes_that_are_not_closed_are_refused_at_their_line(string line)
    {
        var files = new Given().Csv();
        files[0] = files[0] with { Content = Encoding.UTF8.GetBytes($"numero;nom\n1;EXEMPLE\n{line}\n3;FACTICE") };

        Assert.Contains(Given.Refusals(files), r => r.StartsWith("Candidats, ligne 3 : les guillemets droits", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Candidats (1).csv", "C:\\Téléchargements\\PERSONNES.CSV")]
    [InlineData("candidats-2027.txt", "/import/Personnes_v2.csv")]
    public void Files_may_be_renamed_as_long_as_they_say_what_they_hold(string candidates, string people)
    {
        var files = new Given().Csv();

        Assert.Equal(2, Given.Accepted(files[1] with { Name = people }, files[0] with { Name = candidates }).Registry.Candidates.Count);
    }

    [Fact]
    public void A_hash_begins_no_comment()
    {
        var given = new Given().Candidate(3, "numero", "#1");

        Assert.StartsWith("Candidats, ligne 3, colonne « numero »", Assert.Single(given.Refusals()));
    }
}
