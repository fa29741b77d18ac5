using System.Globalization;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Fonts;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Sheet;

/// <summary>
/// The <i>fiche d'appréciation destinée à la personne candidate</i> as a file, field by field as the circular prints it. It tells
/// the candidate the final note and nothing of how it came about.
/// </summary>
public static class SheetDocument
{
    /// <summary>The same sheet gives the same document.</summary>
    /// <param name="zone">Where the exam is held: the times of the opening and of the visas are said in it.</param>
    public static PdfDocument Of(AppreciationSheet sheet, ExamSession session, TimeZoneInfo zone) =>
        new PdfDocument(Info(sheet), InterFont.Typeface, Blocks(sheet, session, zone))
        {
            Gap = 0,
            Footer = (page, pages) => Footer(sheet, page, pages),
        };

    /// <summary>What file lists and search engines show: never the candidate's name.</summary>
    private static DocumentInfo Info(AppreciationSheet sheet) =>
        new($"Fiche d'appréciation – n° {sheet.Candidate.Number}", sheet.Candidate.Commission.Centre, sheet.SealedAt);

    private static Block[] Blocks(AppreciationSheet sheet, ExamSession session, TimeZoneInfo zone) =>
    [
        FormTitle.Of(session, session.Annexes.Sheet, OfficialWording.Form),
        new Space(4),
        IdentityFields.Of(sheet, zone),
        FreeArea.Observations(session.Part1.SheetHeading, sheet.Observation1),
        FreeArea.Observations(session.Part2.SheetHeading, sheet.Observation2),
        FreeArea.Appreciation(sheet.Appreciation),
        Conclusion.Of(sheet, zone),
    ];

    /// <summary>Says whose page it is, should the pages part.</summary>
    private static string Footer(AppreciationSheet sheet, int page, int pages)
    {
        var version = sheet.Version > 1 ? string.Create(CultureInfo.InvariantCulture, $" – Version {sheet.Version}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{OfficialWording.Number}{sheet.Candidate.Number}{version} – Page {page} / {pages}");
    }
}
