using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Files.Synthesis.Model;

/// <summary>
/// A blank tableau de synthèse for a candidate to fill in, laid out like the official one, with who they are and which option they take. The same session
/// and candidate give the same bytes.
/// </summary>
public static class SynthesisModel
{
    public const string Extension = ".xlsx";

    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="centre">Where the candidate is trained; blank where it is not known, for them to fill in.</param>
    public static byte[] Write(ExamSession session, Candidate candidate, string centre)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook)) Fill(document, session, candidate, centre);
        return UndatedZip.Of(stream);
    }

    /// <summary>
    /// Where a candidate is trained, as far as the registry knows: <i>contrôle en cours de formation</i> is held there; for others it only knows where they
    /// sit the exam.
    /// </summary>
    public static string CentreOf(Candidate candidate) => candidate.Form == ExamForm.Ccf ? candidate.Commission.Centre : "";

    private static void Fill(SpreadsheetDocument document, ExamSession session, Candidate candidate, string centre)
    {
        // Ids of our own: those that the library gives differ each time.
        var book = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
        book.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = ModelStyles.Sheet();
        var cells = ModelCells.Of(session, candidate, centre);
        book.AddNewPart<WorksheetPart>("rId1").Worksheet = ModelSheet.Of(cells);
        var name = ModelWording.SheetName(session);
        book.Workbook = new Workbook(
            new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name, SheetId = 1, Id = "rId1" }),
            new DefinedNames(
                Printed("_xlnm.Print_Area", name, $"$A$1:{ModelSheet.Fixed((ModelCells.LastRow, cells.LastColumn))}"),
                Printed("_xlnm.Print_Titles", name, $"${ModelCells.HeaderRow}:${ModelCells.SubSkillsRow}")));
    }

    private static DefinedName Printed(string what, string sheet, string range) =>
        new($"'{sheet}'!{range}") { Name = what, LocalSheetId = 0 };
}
