using E4Bot.Domain.Sessions;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Form;

/// <summary>The two lines at the top of an official form: which exam, which annex. One heading, the document's title.</summary>
internal static class FormTitle
{
    private const double FormSize = 12;

    /// <param name="annex">Its number in the session's circular.</param>
    public static Heading Of(ExamSession session, string annex, string form) => new(
        1,
        $"Épreuve {session.Exam.Code} – {session.Exam.Title}\n",
        new Words($"ANNEXE {annex} : {form}") { Size = FormSize })
    {
        Style = new TextStyle(14, IsBold: true, Alignment.Centre),
    };
}
