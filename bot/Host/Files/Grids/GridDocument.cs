using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Fonts;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Grids;

/// <summary>
/// The <i>grille d'aide à l'évaluation</i>, field by field as the circular prints it: one sheet of paper, the note on its front, the profile on its back. It is
/// for the jury, never for the candidate.
/// </summary>
public static class GridDocument
{
    /// <summary>The back must hold the whole grid: the footer still has its place.</summary>
    private static readonly PageFormat Page = PageFormat.A4 with { EndMargin = 10 };

    /// <summary>The same evaluation gives the same document.</summary>
    /// <param name="zone">Where the exam is held: the day of the oral is said in it.</param>
    public static PdfDocument Of(SealedEvaluation evaluation, ExamSession session, TimeZoneInfo zone)
    {
        var (sheet, entries) = (evaluation.Sheet, GridEntries.Of(evaluation));
        var identity = IdentityFields.Of(sheet.Candidate, FormField.Day(sheet, zone), GridRecto.Members([sheet.First.FullName, sheet.Second.FullName]));
        return Document(
            FormInfo.Of(GridWording.Form, sheet.Candidate, sheet.SealedAt),
            FormFooter.Of(sheet),
            [.. GridRecto.Of(identity, entries, session), new PageBreak(), .. GridVerso.Of(entries, session)]);
    }

    /// <summary>The same form with nothing judged, to be filled in by hand.</summary>
    public static PdfDocument Blank(BlankForm form, ExamSession session)
    {
        var identity = IdentityFields.Of(form.Candidate, FormField.Day(form.Day), GridRecto.Members([.. form.Members.Select(member => member.FullName)]));
        return Document(
            FormInfo.Of(GridWording.Form, form.Candidate, form.MadeAt),
            FormFooter.Of(form.Candidate.Number),
            [.. GridRecto.Of(identity, GridEntries.None, session), new PageBreak(), .. GridVerso.Of(GridEntries.None, session)]);
    }

    private static PdfDocument Document(DocumentInfo info, Func<int, int, string> footer, IReadOnlyList<Block> blocks) =>
        new(info, InterFont.Typeface, blocks) { Page = Page, Gap = 0, Footer = footer };
}
