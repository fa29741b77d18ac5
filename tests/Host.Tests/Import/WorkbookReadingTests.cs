using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import;

namespace E4Bot.Host.Tests.Import;

public sealed class WorkbookReadingTests
{
    private static readonly SessionRegistry Expected = new Given().Accepted().Registry;

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public void Texts_shared_or_in_place_read_alike(bool shared, bool withoutPlaces)
    {
        var xlsx = new Xlsx { SharesTexts = shared, WithoutPlaces = withoutPlaces };

        Given.Same(Expected, Given.Accepted(new Given().Workbook(xlsx)).Registry);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dates_times_numbers_and_booleans_of_the_spreadsheet_are_read(bool since1904)
    {
        var given = new Given()
            .Candidate(2, "date", new DateOnly(2027, 5, 18)).Candidate(3, "date", new DateOnly(2027, 5, 18))
            .Candidate(2, "heure", new TimeOnly(8, 0)).Candidate(3, "heure", new TimeOnly(9, 30))
            .Candidate(2, "fin_formation", new DateOnly(2027, 6, 30))
            .Candidate(2, "engagement", false).Candidate(3, "engagement", true)
            .Candidate(2, "commission", 1).Candidate(3, "commission", new RawCell("<c @ t=\"n\"><v>1</v></c>"))
            .Candidate(3, "tiers_temps", 13.0)
            .Person(2, "commission", 1m);

        Given.Same(Expected, Given.Accepted(given.Workbook(new Xlsx { Since1904 = since1904 })).Registry);
    }

    [Fact]
    public void A_number_cell_keeps_its_digits_and_is_remarked()
    {
        var given = new Given().Candidate(2, "numero", 2736100001L).Candidate(3, "numero", new RawCell("<c @><v>2.736100002E9</v></c>"));

        var accepted = Given.Accepted(given.Workbook());

        Assert.Equal(["2736100001", "2736100002"], accepted.Registry.Candidates.Select(c => c.Number.Value));
        Assert.Equal([new ImportRemark.LeadingZeroAtRisk(2), new ImportRemark.LeadingZeroAtRisk(3)], accepted.Remarks);
    }

    [Theory]
    [InlineData("12345.5")]
    [InlineData("1.23E+20")]
    [InlineData("-12")]
    [InlineData("NaN")]
    public void A_number_cell_whose_digits_are_lost_is_refused(string number)
    {
        var given = new Given().Candidate(2, "numero", new RawCell($"<c @><v>{number}</v></c>"));

        Assert.Contains("numéro abrégé par le tableur", Assert.Single(Given.Refusals(given.Workbook())));
    }

    [Fact]
    public void A_formula_gives_its_saved_result()
    {
        var given = new Given()
            .Candidate(2, "nom", new RawCell("<c @ t=\"str\"><f>UPPER(\"exemple\")</f><v>EXEMPLE</v></c>"))
            .Candidate(2, "heure", new RawCell("<c @><f>1/3</f><v>0.33333333333333331</v></c>"));

        Given.Same(Expected, Given.Accepted(given.Workbook()).Registry);
    }

    [Theory]
    [InlineData("<c @ t=\"e\"><f>NA()</f><v>#N/A</v></c>")]
    [InlineData("<c @><f>A1</f></c>")]
    public void A_formula_without_result_is_refused(string xml)
    {
        var given = new Given().Candidate(2, "nom", new RawCell(xml));

        Assert.StartsWith("Candidats, ligne 2, colonne « nom » : la formule donne une erreur", Assert.Single(Given.Refusals(given.Workbook())));
    }

    [Fact]
    public void Rich_text_is_joined_and_its_phonetic_reading_left_out()
    {
        var rich = "<c @ t=\"inlineStr\"><is><r><t>EXEM</t></r><r><rPr><b/></rPr><t>PLE</t></r><rPh sb=\"0\" eb=\"1\"><t>non lu</t></rPh></is></c>";

        Given.Same(Expected, Given.Accepted(new Given().Candidate(2, "nom", new RawCell(rich)).Workbook()).Registry);
    }

    [Fact]
    public void An_iso_date_cell_is_read()
    {
        var given = new Given().Candidate(2, "date", new RawCell("<c @ t=\"d\"><v>2027-05-18T00:00:00Z</v></c>"));

        Given.Same(Expected, Given.Accepted(given.Workbook()).Registry);
    }

    [Fact]
    public void An_escaped_line_break_is_seen_and_refused()
    {
        var given = new Given().Candidate(2, "nom", new RawCell("<c @ t=\"str\"><v>EXEM_x000D_PLE</v></c>"));

        Assert.EndsWith("contient un retour à la ligne ou un caractère invisible ; retapez-le.", Assert.Single(Given.Refusals(given.Workbook())));
    }

    [Fact]
    public void A_range_stretched_to_the_last_cell_does_no_harm()
    {
        var tail = string.Concat(Enumerable.Range(900_000, 5_000).Select(row => $"<row r=\"{row}\" s=\"1\"><c r=\"A{row}\" s=\"1\"/></row>"))
            + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v> note </v></c></row>";

        Given.Same(Expected, Given.Accepted(new Given().Workbook(new Xlsx { Tail = tail })).Registry);
    }

    [Fact]
    public void Empty_rows_keep_the_lines_of_the_spreadsheet()
    {
        var given = new Given();
        given.Candidates.Insert(2, []);
        given.Candidate(4, "forme", "CFC");

        Assert.Equal(
            ["Candidats, ligne 4, colonne « forme » : « CFC » n'est pas une forme d'épreuve ; écrivez CCF ou ponctuelle."],
            Given.Refusals(given.Workbook()));
    }

    [Fact]
    public void Sheet_names_are_read_without_regard_to_case_and_others_are_let_by()
    {
        var given = new Given();
        var file = new Xlsx().Write(("Notes", [["rien"]]), ("PERSONNES", given.People), ("candidats ", given.Candidates));

        Given.Same(Expected, Given.Accepted(new ImportFile("s.xlsx", file)).Registry);
    }

    [Fact]
    public void A_workbook_whose_elements_have_a_prefix_is_read() =>
        Given.Same(Expected, Given.Accepted(new ImportFile("s.xlsx", SdkWorkbook.Write(new Given()))).Registry);

    [Fact]
    public void A_workbook_of_the_strict_dialect_is_read() =>
        Given.Same(Expected, Given.Accepted(new Given().Workbook(new Xlsx { IsStrict = true })).Registry);

    [Fact]
    public void A_missing_sheet_is_refused_by_name()
    {
        var file = new Xlsx().Write(("Candidats", new Given().Candidates), ("Feuil2", []));

        Assert.Equal(
            ["Personnes : cette feuille manque ; ajoutez-la au classeur, ou joignez « Personnes.csv »."],
            Given.Refusals(new ImportFile("s.xlsx", file)));
    }

    [Fact]
    public void Nine_typed_as_a_number_is_no_hour()
    {
        var given = new Given().Candidate(2, "heure", 9);

        Assert.Equal(
            ["Candidats, ligne 2, colonne « heure » : « 9 » n'est pas une heure ; écrivez-la comme 9h30."], Given.Refusals(given.Workbook()));
    }
}
