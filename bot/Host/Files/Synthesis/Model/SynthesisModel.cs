using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Workbooks;

namespace E4Bot.Host.Files.Synthesis.Model;

/// <summary>
/// A blank tableau de synthèse for a candidate to fill in, laid out like the official one, with who they are and which option they take. The same session
/// and candidate give the same bytes.
/// </summary>
public static class SynthesisModel
{
    public const string Extension = OneSheetBook.Extension;

    public const string ContentType = OneSheetBook.ContentType;

    /// <param name="centre">Where the candidate is trained; blank where it is not known, for them to fill in.</param>
    public static byte[] Write(ExamSession session, Candidate candidate, string centre)
    {
        var (name, cells) = (ModelWording.SheetName(session), ModelCells.Of(session, candidate, centre));
        return OneSheetBook.Write(
            name,
            ModelSheet.Of(cells),
            ModelStyles.All(),
            OneSheetBook.Name("_xlnm.Print_Area", name, $"$A$1:{CellPlace.Fixed(ModelCells.LastRow, cells.LastColumn)}"),
            OneSheetBook.Name("_xlnm.Print_Titles", name, $"${ModelCells.HeaderRow}:${ModelCells.SubSkillsRow}"));
    }

    /// <summary>
    /// Where a candidate is trained, as far as the registry knows: <i>contrôle en cours de formation</i> is held there; for others it only knows where they
    /// sit the exam.
    /// </summary>
    public static string CentreOf(Candidate candidate) => candidate.Form == ExamForm.Ccf ? candidate.Commission.Centre : "";
}
