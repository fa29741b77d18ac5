using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Files.Synthesis.Model;

/// <summary>The form's own words; what moves from one session to the next comes with the session.</summary>
internal static class ModelWording
{
    public const string Diploma = "BTS SERVICES INFORMATIQUES AUX ORGANISATIONS";

    public const string Realisations =
        "Compétences mises en œuvre\n\nRéalisations professionnelles\n(intitulé et liste des documents et productions associés)";

    public const string Period = "Période\n(sous la forme du JJ/MM/AA au JJ/MM/AA)";

    public const string Option = "Option : ";

    /// <summary>Characters that a spreadsheet takes for a sheet's name.</summary>
    private const int MostOfSheetName = 31;

    public static string Session(ExamSession session) => $"SESSION {session.Id}";

    public static string Form(ExamSession session) =>
        $"Épreuve {session.Exam.Code} – {session.Exam.Title} – Coefficient {session.Exam.Coefficient}\n"
        + $"Annexe {session.Annexes.SynthesisTable} : Tableau de synthèse des réalisations professionnelles";

    public static string Name(Candidate candidate) => $"NOM et prénom : {candidate.LastName} {candidate.FirstName}";

    public static string Number(Candidate candidate) => $"N° candidat : {candidate.Number}";

    public static string Centre(string centre) => $"Centre de formation : {centre}";

    public static string Portfolio => "Adresse URL du portfolio : ";

    public static string Box(Speciality option, Candidate candidate) =>
        $"{(candidate.Speciality == option ? '☑' : '▢')} {Cards.French.Words.Of(option)}";

    public static string SheetName(ExamSession session)
    {
        var name = string.Concat($"Tableau de synthèse Épreuve {session.Exam.Code}".Where(c => !@"[]:*?/\'".Contains(c, StringComparison.Ordinal)));
        return name[..Math.Min(name.Length, MostOfSheetName)].TrimEnd();
    }
}
