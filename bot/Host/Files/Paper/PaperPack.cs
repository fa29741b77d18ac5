using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Form;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Sheet;
using E4Bot.Pdf;

namespace E4Bot.Host.Files.Paper;

/// <summary>
/// What a commission is handed the day before, should the network fail: for each candidate the grid, then the sheet, with nothing judged. One file to print on
/// both sides, each form on a sheet of paper of its own.
/// </summary>
public static class PaperPack
{
    /// <param name="forms">At least one, in the order of passage.</param>
    /// <param name="written">Told how many candidates are done, after each.</param>
    public static byte[] Write(IReadOnlyList<BlankForm> forms, ExamSession session, Action<int> written)
    {
        var info = new DocumentInfo($"Formulaires à remplir à la main – session {session.Id}", forms[0].Candidate.Commission.Centre, forms[0].MadeAt);
        PdfPart[] parts = [.. forms.SelectMany(form => Of(form, session))];
        return new PdfVolume(info, parts).ToBytes(drawn => written(drawn / 2));
    }

    private static PdfPart[] Of(BlankForm form, ExamSession session)
    {
        var candidate = form.Candidate;
        return
        [
            new PdfPart(GridDocument.Blank(form, session), $"Commission {candidate.Commission.Number} – {candidate.LastName} {candidate.FirstName}"),
            new PdfPart(SheetDocument.Blank(form, session)),
        ];
    }
}
