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
    private const string ShortTitle = "Fiche d'appréciation";

    /// <summary>The same sheet gives the same document.</summary>
    /// <param name="zone">Where the exam is held: the times of the opening and of the visas are said in it.</param>
    public static PdfDocument Of(AppreciationSheet sheet, ExamSession session, TimeZoneInfo zone) => Document(
        FormInfo.Of(ShortTitle, sheet.Candidate, sheet.SealedAt),
        FormFooter.Of(sheet),
        FormTitle.Of(session, session.Annexes.Sheet, OfficialWording.Form),
        new Space(4),
        IdentityFields.Of(sheet.Candidate, FormField.Day(sheet, zone)),
        FreeArea.Observations(session.Part1.SheetHeading, sheet.Observation1),
        FreeArea.Observations(session.Part2.SheetHeading, sheet.Observation2),
        FreeArea.Appreciation(sheet.Appreciation),
        Conclusion.Of(sheet.FinalNote, MemberVisas.Of(sheet, zone)));

    /// <summary>The same form with nothing judged, to be filled in by hand.</summary>
    public static PdfDocument Blank(BlankForm form, ExamSession session) => Document(
        FormInfo.Of(ShortTitle, form.Candidate, form.MadeAt),
        FormFooter.Of(form.Candidate.Number),
        FormTitle.Of(session, session.Annexes.Sheet, OfficialWording.Form),
        new Space(4),
        IdentityFields.Of(form.Candidate, FormField.Day(form.Day)),
        FreeArea.Observations(session.Part1.SheetHeading, ""),
        FreeArea.Observations(session.Part2.SheetHeading, ""),
        FreeArea.Appreciation(""),
        Conclusion.Of(null, MemberVisas.Blank(form.Members)));

    private static PdfDocument Document(DocumentInfo info, Func<int, int, string> footer, params IReadOnlyList<Block> blocks) =>
        new(info, InterFont.Typeface, blocks) { Gap = 0, Footer = footer };
}
