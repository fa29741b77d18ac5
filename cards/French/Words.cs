using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.French;

/// <summary>The exam's closed sets, in words.</summary>
public static class Words
{
    public static readonly string ReasonAtMost = $"Écrivez le motif ; {AtMost(TextField.Reason)}";

    /// <summary>« n° 00123456789 ».</summary>
    public static string Of(CandidateNumber number) => $"n°{Typography.Nbsp}{number}";

    public static string AtMost(TextField field) => $"{Typography.Number(Texts.MaximumLength(field))} caractères au plus.";

    public static string Of(MemberQuality quality) => quality switch
    {
        MemberQuality.SpecialityTeacher => "enseignant de la spécialité",
        MemberQuality.Professional => "professionnel",
        MemberQuality.BlockTeacher => "enseignant d'un bloc professionnel",
        _ => throw new ArgumentOutOfRangeException(nameof(quality)),
    };

    /// <summary>« Camille FICTIVE (professionnel) ».</summary>
    public static string Of(SittingMember member) => $"{member.FullName} ({Of(member.Quality)})";

    /// <summary>Minutes, for the whole oral.</summary>
    public static string OfExtraTime(int minutes) => minutes == 0 ? "aucun" : Typography.Count(minutes, "minute");

    public static string Of(ExamForm form) => form switch
    {
        ExamForm.Ccf => "contrôle en cours de formation",
        ExamForm.Ponctuelle => "épreuve ponctuelle",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static string Of(Speciality speciality) => speciality switch
    {
        Speciality.Sisr => "SISR",
        Speciality.Slam => "SLAM",
        _ => throw new ArgumentOutOfRangeException(nameof(speciality)),
    };

    /// <summary>« à une autre date (absence justifiée), le 1er juin 2027 ».</summary>
    public static string Of(Outcome outcome) => Of(outcome.Kind) + (outcome.NewDate is { } date ? $", le {Typography.Date(date)}" : "");

    /// <summary>Of whoever it is said: no ending tells a man from a woman.</summary>
    public static string Of(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.Absent => "absence",
        OutcomeKind.Rescheduled => "à une autre date (absence justifiée)",
        OutcomeKind.ForceMajeureZero => "zéro (force majeure dûment établie)",
        OutcomeKind.Dispensed => "dispense",
        OutcomeKind.NotValid => "non valide (NV)",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
