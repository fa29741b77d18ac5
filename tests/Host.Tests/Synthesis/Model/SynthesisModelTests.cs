using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Synthesis;
using E4Bot.Host.Files.Synthesis.Model;
using Sample = E4Bot.Domain.Tests.Scripting.Sample;

namespace E4Bot.Host.Tests.Synthesis.Model;

/// <summary>The blank model is a tableau de synthèse like those that candidates hand in: our own reader knows it.</summary>
public sealed class SynthesisModelTests
{
    private const string Centre = "Lycée Imaginaire";

    public static TheoryData<string, Speciality> Models => new(
        from session in (string[])["2023", "2027"]
        from option in Enum.GetValues<Speciality>()
        select (session, option));

    [Theory]
    [MemberData(nameof(Models))]
    public void Blank_it_says_who_and_which_option_and_only_what_is_to_be_filled_in_is_missing(string id, Speciality option)
    {
        var (session, candidate) = (Session(id), Sample.Candidate() with { Speciality = option });

        var table = Read(SynthesisModel.Write(session, candidate, Centre), session);

        Assert.Equal($"Tableau de synthèse Épreuve {session.Exam.Code}", table.Sheet);
        Assert.Equal(
            new SynthesisHeading(id, "FICTIVE Camille", candidate.Number.Value, Centre, option == Speciality.Sisr ? TickedOption.Sisr : TickedOption.Slam, null), table.Heading);
        Assert.Equal([(8, SectionKind.Training), (19, SectionKind.FirstYear), (27, SectionKind.SecondYear)], table.Sections.Select(s => (s.Row!.Value, s.Kind)));
        Assert.Equal([new SynthesisFinding.NoRealisation(), new SynthesisFinding.AddressMissing()], SynthesisFindings.Of(table, session.Grid, Registered.Of(candidate)));
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2027")]
    public void Filled_in_to_the_last_row_it_is_read_to_the_last_mark(string id)
    {
        var (session, candidate) = (Session(id), Sample.Candidate());
        int[] rows = [.. Enumerable.Range(9, 10), .. Enumerable.Range(20, 7), .. Enumerable.Range(28, 7)];
        var filled = FilledModel.With(
            SynthesisModel.Write(session, candidate, Centre),
            [("A5", "Adresse URL du portfolio : https://camille.exemple.test/"), .. rows.SelectMany(Realisation)]);

        var table = Read(filled, session);

        Assert.Equal(rows, table.Realisations.Select(r => r.Row));
        Assert.All(table.Realisations, r => Assert.Equal(("Site vitrine", "15/10/2024 au 26/11/2024", 6), (r.Title, r.Period.Text, r.Competences.Count())));
        Assert.Equal([10, 7, 7], table.Sections.Select(section => section.Realisations.Count));
        Assert.Empty(SynthesisFindings.Of(table, session.Grid, Registered.Of(candidate)));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0")]
    [InlineData("+33 1", "+33 1")]
    [InlineData("-1", "-1")]
    [InlineData("@SUM(A1)", "@SUM(A1)")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("<b>&amp;\"</b>", "<b>&amp;\"</b>")]
    [InlineData("Ni\u0000co\u000B\uFFFEle", "Nicole")]
    public void Whatever_a_name_is_it_stays_text(string name, string written)
    {
        var file = SynthesisModel.Write(SessionFiles.Of2027, Sample.Candidate() with { LastName = name, FirstName = "Camille" }, name);

        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.All(cells.Where(cell => cell.HasChildren), cell => Assert.Equal(CellValues.InlineString, cell.DataType?.Value));
        Assert.Equal($"NOM et prénom : {written} Camille", cells.Single(cell => cell.CellReference == "A3").InlineString!.InnerText);
        Assert.Empty(document.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
    }

    [Fact]
    public void The_same_candidate_gives_the_same_bytes_without_a_date()
    {
        var first = SynthesisModel.Write(SessionFiles.Of2027, Sample.Candidate(), Centre);

        Assert.Equal(first, SynthesisModel.Write(SessionFiles.Of2027, Sample.Candidate(), Centre));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void It_is_valid_to_the_letter_of_the_format()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(SynthesisModel.Write(SessionFiles.Of2027, Sample.Candidate(), Centre)), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void It_prints_on_A4_landscape_one_page_wide_with_its_header_and_shows_it_always()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(SynthesisModel.Write(SessionFiles.Of2027, Sample.Candidate(), Centre)), isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        var print = sheet.GetFirstChild<PageSetup>()!;

        Assert.Equal((9u, OrientationValues.Landscape, 1u, 0u), (print.PaperSize!.Value, print.Orientation!.Value, print.FitToWidth!.Value, print.FitToHeight!.Value));
        Assert.Equal((7, "A8"), ((int)sheet.Descendants<Pane>().Single().VerticalSplit!.Value, sheet.Descendants<Pane>().Single().TopLeftCell!.Value));
        Assert.Equal(
            ["'Tableau de synthèse Épreuve E5'!$A$1:$H$34", "'Tableau de synthèse Épreuve E5'!$6:$7"],
            document.WorkbookPart.Workbook!.DefinedNames!.Elements<DefinedName>().Select(name => name.Text));
    }

    [Fact]
    public void The_centre_is_known_only_where_the_exam_is_held_in_training()
    {
        Assert.Equal("Lycée Imaginaire", SynthesisModel.CentreOf(Sample.Candidate()));
        Assert.Equal("", SynthesisModel.CentreOf(Sample.Candidate(ExamForm.Ponctuelle)));
        Assert.Null(Read(SynthesisModel.Write(SessionFiles.Of2027, Sample.Candidate(), ""), SessionFiles.Of2027).Heading.Centre);
    }

    [Theory]
    [InlineData("E5 [bis]/2: ?*\\", "Tableau de synthèse Épreuve E5")]
    [InlineData("'E5'", "Tableau de synthèse Épreuve E5")]
    [InlineData("E1234", "Tableau de synthèse Épreuve E12")]
    public void An_exam_s_code_makes_a_sheet_s_name_that_a_spreadsheet_takes(string code, string name)
    {
        var session = SessionFiles.Of2027 with { Exam = SessionFiles.Of2027.Exam with { Code = code } };

        Assert.Equal(name, Read(SynthesisModel.Write(session, Sample.Candidate(), Centre), session).Sheet);
    }

    private static IEnumerable<(string, string)> Realisation(int row) =>
        [($"A{row}", "Site vitrine"), ($"B{row}", "15/10/2024 au 26/11/2024"), .. "CDEFGH".Select(column => ($"{column}{row}", "X"))];

    private static ExamSession Session(string id) => id == "2023" ? SessionFiles.Of2023 : SessionFiles.Of2027;

    private static SynthesisTable Read(byte[] file, ExamSession session) => Assert.IsType<SynthesisReading.Read>(SynthesisFile.Read(file, session.Grid)).Table;
}
