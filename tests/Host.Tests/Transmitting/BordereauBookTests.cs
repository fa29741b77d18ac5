using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Files.Bordereaux;

namespace E4Bot.Host.Tests.Transmitting;

/// <summary>The bordereau as a workbook, read back as a spreadsheet reads it.</summary>
public sealed class BordereauBookTests
{
    [Fact]
    public async Task Notes_are_numbers_candidate_numbers_are_texts_with_their_zeros_and_nothing_is_a_formula()
    {
        using var book = Open(await Jury.BordereauAsync());
        var row = RowOf(book, "00000000002");

        Assert.Equal(["00000000002", "ÉTÉ", "Anne-Zoé", "SLAM", "CCF", "3", "13.25", "2", "Absence de tableau de synthèse", "12", "", ""], row.Select(Value));
        Assert.All([5, 6, 7, 9], at => Assert.Null(row[at].DataType));
        Assert.Equal(CellValues.InlineString, row[0].DataType!.Value);
        Assert.Empty(Sheet(book).Descendants<CellFormula>());
    }

    [Fact]
    public async Task The_outcomes_without_a_note_are_letters_and_the_zero_of_force_majeure_is_a_zero_that_says_so()
    {
        using var book = Open(await Jury.BordereauAsync());

        Assert.Equal(["AB", "absence"], RowOf(book, "00000000003")[9..11].Select(Value));
        Assert.Equal(["NV", "non valide (NV)"], RowOf(book, "00000000004")[9..11].Select(Value));
        Assert.Equal(["DI", "dispense"], RowOf(book, "00000000005")[9..11].Select(Value));
        Assert.Equal(["0", "zéro (force majeure dûment établie)"], RowOf(book, "00000000006")[9..11].Select(Value));
        Assert.Null(RowOf(book, "00000000006")[9].DataType);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("@SUM(1)")]
    [InlineData("+1")]
    [InlineData("_x0041_")]
    [InlineData("\u0007\uD800é&<")]
    public void A_hostile_name_is_shown_and_never_run(string name)
    {
        var hostile = BordereauLine.Of(Given.ASealedSheet().Passage, SessionFiles.Of2027) is var line ? line with { Candidate = line.Candidate with { LastName = name } } : null!;
        var bordereau = Bordereau.Of($"Lycée {name}", [hostile]);

        using var book = Open(bordereau);

        Assert.Empty(Sheet(book).Descendants<CellFormula>());
        Assert.Empty(Faults(book));
        var looks = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToArray();
        var cell = RowOf(book, "00123456789")[1];
        Assert.Equal((CellValues.InlineString, 49u), (cell.DataType!.Value, looks[cell.StyleIndex!.Value].NumberFormatId!.Value));
    }

    [Fact]
    public async Task It_is_valid_to_the_letter_of_the_format()
    {
        using var book = Open(await Jury.BordereauAsync());

        Assert.Empty(Faults(book));
    }

    [Fact]
    public async Task Its_header_is_always_in_sight_on_every_page_and_over_a_filter_of_the_candidates_alone()
    {
        using var book = Open(await Jury.BordereauAsync());
        var print = Sheet(book).GetFirstChild<PageSetup>()!;

        Assert.Equal((9u, OrientationValues.Landscape, 1u, 0u), (print.PaperSize!.Value, print.Orientation!.Value, print.FitToWidth!.Value, print.FitToHeight!.Value));
        Assert.Equal((6, "A7"), ((int)Sheet(book).Descendants<Pane>().Single().VerticalSplit!.Value, Sheet(book).Descendants<Pane>().Single().TopLeftCell!.Value));
        Assert.Equal("A6:L12", Sheet(book).GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal(
            ["Bordereau!$A$6:$L$12", "Bordereau!$A$1:$L$23", "Bordereau!$6:$6"],
            book.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Select(name => name.Text));
        Assert.Equal(12, Sheet(book).GetFirstChild<Columns>()!.Elements<Column>().Count(column => column.Width!.Value >= 9));
    }

    [Fact]
    public async Task The_day_is_a_day_and_the_totals_are_below()
    {
        using var book = Open(await Jury.BordereauAsync());

        var day = Sheet(book).Descendants<Cell>().Single(cell => cell.CellReference == "C4");
        Assert.Equal(new DateTime(2027, 6, 11), DateTime.FromOADate(double.Parse(day.CellValue!.Text, CultureInfo.InvariantCulture)));
        var totals = Sheet(book).Descendants<Row>().Where(row => row.RowIndex!.Value is >= 14 and <= 19).Select(row => string.Join(": ", row.Elements<Cell>().Select(Value)));
        Assert.Equal(
            ["Notes proposées: 2", "Non valide (NV): 1", "Absence (AB): 1", "Zéro (force majeure dûment établie): 1", "Dispense (DI): 1", "Total: 6"], totals);
    }

    [Fact]
    public async Task A_note_of_the_jury_stands_in_its_own_column()
    {
        var lines = (await Jury.BordereauAsync()).Lines.Select(line => line with { JuryNote = 15 });

        using var book = Open(Bordereau.Of(Jury.Centre, lines));

        Assert.Equal(["14", "", "15"], RowOf(book, "00000000001")[9..].Select(Value));
    }

    [Fact]
    public async Task One_that_the_jury_decided_before_a_reopening_is_said_to_be_confirmed()
    {
        var lines = (await Jury.BordereauAsync()).Lines.Select(line => line with { AwaitsTheJuryAgain = true });

        using var book = Open(Bordereau.Of(Jury.Centre, lines));

        Assert.Equal(["14", "", "à confirmer"], RowOf(book, "00000000001")[9..].Select(Value));
        Assert.Empty(Faults(book));
    }

    [Fact]
    public async Task The_same_bordereau_gives_the_same_bytes_without_a_date()
    {
        var bytes = Write(await Jury.BordereauAsync());

        Assert.Equal(bytes, Write(await Jury.BordereauAsync()));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    private static byte[] Write(Bordereau bordereau) => BordereauBook.Write(bordereau, SessionFiles.Of2027, Tests.Sheet.Sheets.Paris, Jury.Now);

    private static SpreadsheetDocument Open(Bordereau bordereau) => SpreadsheetDocument.Open(new MemoryStream(Write(bordereau)), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet!;

    private static string Value(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    private static Cell[] RowOf(SpreadsheetDocument book, string number) =>
        [.. Sheet(book).Descendants<Row>().Single(row => row.Elements<Cell>().Any(cell => Value(cell) == number)).Elements<Cell>()];

    private static IEnumerable<string> Faults(SpreadsheetDocument book) =>
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(book, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}");
}
