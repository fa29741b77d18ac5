using System.Security.Cryptography;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Import;
using E4Bot.Host.Tests.Synthesis.Making;
using SheetEntry = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>Files as programs write them, and workbooks with more in them than the table.</summary>
public sealed class WorkbookTests
{
    private static readonly IReadOnlyList<string> Expected = Sample.Lines(Sample.Read(OfficialModel.FilledIn(2026)));

    [Fact]
    public void Texts_shared_in_place_or_in_runs_read_alike()
    {
        var rich = OfficialModel.FilledIn(2026).With("A9", new Rich("Gestion ", "du parc\n", "Fiche d’inventaire")).With("F3", new Rich("N° candidat", " : 023", "45678901"));

        Assert.Equal(Expected, Sample.Lines(Sample.Read(new BookWriter { SharesTexts = false }.Write(OfficialModel.FilledIn(2026)))));
        Assert.Equal(Expected, Sample.Lines(Sample.Read(rich)));
        Assert.Equal(Expected, Sample.Lines(Sample.Read(new BookWriter { SharesTexts = false }.Write(rich))));
        Assert.Equal(OfficialModel.Number, Sample.Read(rich).Heading.CandidateNumber);
    }

    [Fact]
    public void A_file_of_the_library_with_prefixes_and_its_own_names_is_read() => Assert.Equal(Expected, Sample.Lines(Sample.Read(OfTheLibrary(OfficialModel.FilledIn(2026)))));

    [Theory]
    [InlineData("<row r=\"60\"><c r=\"AQ81\" s=\"1\"/></row>")]
    [InlineData("<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v> note </v></c></row>")]
    public void A_range_stretched_far_beyond_the_table_does_no_harm(string far)
    {
        var blank = string.Concat(Enumerable.Range(40, 20).Select(row => $"<row r=\"{row}\">{string.Concat(Enumerable.Repeat("<c s=\"1\"/>", 16_384))}</row>"));

        Assert.Equal(Expected, Sample.Lines(Sample.Read(new BookWriter { Tail = blank + far }.Write(OfficialModel.FilledIn(2026)))));
    }

    [Fact]
    public void Drawings_macros_and_what_else_a_package_carries_are_not_opened()
    {
        var noise = Convert.ToBase64String(RandomNumberGenerator.GetBytes(1_200_000));
        var file = new BookWriter
        {
            After = "<drawing r:id=\"rId9\"/><legacyDrawing r:id=\"rId10\"/>",
            Others = [("xl/media/image1.png", noise), ("xl/drawings/drawing1.xml", "<not closed"), ("xl/vbaProject.bin", noise), ("docProps/app.xml", "&")],
        }.Write(OfficialModel.FilledIn(2026));

        Assert.True(file.Length > 2_000_000);
        Assert.Equal(Expected, Sample.Lines(Sample.Read(file)));
    }

    [Fact]
    public void The_sheet_with_the_table_is_taken_whatever_its_name_and_place()
    {
        var notes = new SheetModel { Name = "Notes" }.With("A1", "Gérer le patrimoine informatique").With("A2", "X");
        var table = OfficialModel.FilledIn(2026);
        table.Name = "Feuil3";

        Assert.Equal(Expected, Sample.Lines(Sample.Read(new BookWriter().Write(notes, new SheetModel { Name = "Vide" }, table))));
    }

    [Fact]
    public void Of_several_tables_the_one_seen_and_filled_in_is_taken_and_the_others_are_told()
    {
        var (empty, filled, hidden) = (OfficialModel.Of(2026), OfficialModel.FilledIn(2026), OfficialModel.FilledIn(2025));
        (empty.Name, filled.Name, hidden.Name, hidden.IsHidden) = ("Modèle", "Alix", "Ancien", true);
        OfficialModel.Realisation(hidden, 10, "Ancienne", "2023", "C");
        var table = Sample.Read(new BookWriter().Write(hidden, empty, filled));

        Assert.Equal(Expected, Sample.Lines(table));
        Assert.Equal(("Alix", "Ancien, Modèle"), (table.Sheet, string.Join(", ", table.OtherSheets)));
        Assert.IsType<SynthesisFinding.OtherTables>(SynthesisFindings.Of(table, Sample.Grid, Registered.Unknown)[0]);
    }

    [Fact]
    public void A_hidden_sheet_is_read_where_there_is_no_other()
    {
        var sheet = OfficialModel.FilledIn(2026);
        sheet.IsHidden = true;

        Assert.Equal(Expected, Sample.Lines(Sample.Read(sheet)));
    }

    [Fact]
    public void Titles_as_long_as_a_cell_can_hold_are_kept_whole()
    {
        var title = string.Concat(Enumerable.Repeat("Installation et documentation\n", 1_000)) + "fin";

        Assert.Equal(title, Sample.Read(OfficialModel.FilledIn(2026).With("A9", title)).Realisations.First().Title);
    }

    [Fact]
    public void Signs_that_a_terminal_would_obey_are_left_out() => Assert.Equal(
        "[31mProjet 1\tsuite",
        Sample.Read(OfficialModel.FilledIn(2026).With("A9", new RawCell("<c @ t=\"str\"><v>_x001B_[31mProjet \u202E1_x0009_suite</v></c>"))).Realisations.First().Title);

    [Fact]
    public void A_cell_in_error_is_a_title_as_one_sees_it_and_no_mark()
    {
        var sheet = OfficialModel.FilledIn(2026)
            .With("A9", new RawCell("<c @ t=\"e\"><f>-Projet</f><v>#NAME?</v></c>")).With("E9", new RawCell("<c @ t=\"e\"><v>#REF!</v></c>"));

        Assert.Equal("Training: 9 #NAME? | 15/10/2024 au 26/11/2024 | patrimoine incidents", Sample.Lines(Sample.Read(sheet))[0]);
    }

    private static byte[] OfTheLibrary(SheetModel model)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            var rows = model.Cells.GroupBy(cell => cell.Key.Row).Select(row => new Row(row.Select(cell => Text(cell.Key, cell.Value))) { RowIndex = (uint)row.Key });
            var merges = model.Merges.Select(m => new MergeCell { Reference = $"{(char)('A' + m.Left)}{m.Top}:{(char)('A' + m.Right)}{m.Bottom}" });
            part.Worksheet = new Worksheet(new SheetData(rows), new MergeCells(merges));
            book.Workbook = new Workbook(new Sheets(new SheetEntry { Id = book.GetIdOfPart(part), SheetId = 1, Name = model.Name }));
        }

        return file.ToArray();
    }

    private static Cell Text((int Row, int Column) place, object value) => new()
    {
        CellReference = $"{(char)('A' + place.Column)}{place.Row}",
        DataType = CellValues.String,
        CellValue = new CellValue($"{value}"),
    };
}
