using E4Bot.Domain.Sessions;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Sheet;

/// <summary>The two lines at the top: which exam, which form. One heading, the document's title.</summary>
internal static class FormTitle
{
    private const double FormSize = 12;

    public static Heading Of(ExamSession session) => new(
        1,
        $"Épreuve {session.Exam.Code} – {session.Exam.Title}\n",
        new Words($"ANNEXE {session.Annexes.Sheet} : Fiche d'appréciation destinée à la personne candidate") { Size = FormSize })
    {
        Style = new TextStyle(14, IsBold: true, Alignment.Centre),
    };
}
