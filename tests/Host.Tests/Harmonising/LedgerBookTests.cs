using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Ledgers;
using E4Bot.Host.Life.Harmonising;
using E4Bot.Host.Tests.Transmitting;

namespace E4Bot.Host.Tests.Harmonising;

/// <summary>The ledger of the jury's decisions as a workbook, read back as a spreadsheet reads it.</summary>
public sealed class LedgerBookTests
{
    private static readonly Scene Decided = Jury.APenalisedSheet().After(they => they.President.Decides(13, "Barème aligné."));

    [Fact]
    public void A_decision_is_a_row_with_the_original_beside_it_the_reason_who_and_when()
    {
        using var book = Open(LedgerLine.Of(Decided.Passage));

        Assert.Equal(
            [
                "18 mai 2027 à 10 h 25", "00123456789", "FICTIVE", "Camille", "SISR", "contrôle en cours de formation", "Lycée Imaginaire", "3", "1", "13.25", "12", "13",
                "Barème aligné.", "Maud PRÉALABLE", "en vigueur",
            ],
            Row(book, 6).Select(Value));
        Assert.All([9, 10, 11], at => Assert.Null(Row(book, 6)[at].DataType));
        Assert.Equal(CellValues.InlineString, Row(book, 6)[1].DataType!.Value);
    }

    [Fact]
    public void Oldest_first_every_one_of_them_with_what_has_become_of_it()
    {
        using var book = Open(LedgerLine.Of(Decided.After(they => they.President.Decides(12, "Réexamen.")).Passage));

        Assert.Equal(["13 remplacée par une décision plus récente", "12 en vigueur"], new[] { 6, 7 }.Select(row => $"{Value(Row(book, row)[11])} {Value(Row(book, row)[14])}"));
        Assert.Equal("A5:O7", Sheet(book).GetFirstChild<AutoFilter>()!.Reference!.Value);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("@SUM(1)")]
    [InlineData("\u0007é&<")]
    public void A_hostile_reason_or_name_is_shown_and_never_run(string text)
    {
        var line = LedgerLine.Of(Decided.Passage)[0];
        using var book = Open([line with { Candidate = line.Candidate with { LastName = text }, Decision = line.Decision with { Reason = text, By = new Decider(Sample.President.Mail, text) } }]);

        Assert.Empty(Sheet(book).Descendants<CellFormula>());
        Assert.Empty(Faults(book));
    }

    [Fact]
    public void It_is_valid_to_the_letter_of_the_format_empty_and_with_the_longest_reason()
    {
        var line = LedgerLine.Of(Given.ASealedSheet().After(they => they.President.Decides(13, string.Concat(Enumerable.Repeat("Motif. ", 71)))).Passage)[0];

        foreach (var lines in new IReadOnlyList<LedgerLine>[] { [], [.. Enumerable.Repeat(line, 40)] })
        {
            using var book = Open(lines);
            Assert.Empty(Faults(book));
        }
    }

    [Fact]
    public void It_says_when_somebody_could_not_be_read()
    {
        using var book = Open([], unreadable: 2);

        Assert.Equal("INCOMPLET : 2 passages illisibles.", Value(Row(book, 4)[0]).Replace('\u00A0', ' '));
    }

    [Fact]
    public void The_same_ledger_gives_the_same_bytes() => Assert.Equal(Write(LedgerLine.Of(Decided.Passage), 0), Write(LedgerLine.Of(Decided.Passage), 0));

    private static byte[] Write(IReadOnlyList<LedgerLine> lines, int unreadable) => LedgerBook.Write(new Ledger(lines, unreadable), SessionFiles.Of2027, Tests.Sheet.Sheets.Paris, Jury.Now);

    private static SpreadsheetDocument Open(IReadOnlyList<LedgerLine> lines, int unreadable = 0) => SpreadsheetDocument.Open(new MemoryStream(Write(lines, unreadable)), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet!;

    private static Cell[] Row(SpreadsheetDocument book, uint number) => [.. Sheet(book).Descendants<Row>().Single(row => row.RowIndex!.Value == number).Elements<Cell>()];

    private static Cell[] Row(SpreadsheetDocument book, int number) => Row(book, (uint)number);

    private static string Value(Cell cell) => (cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "").Replace('\u00A0', ' ');

    private static IEnumerable<string> Faults(SpreadsheetDocument book) =>
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(book, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}");
}
