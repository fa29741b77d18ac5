using E4Bot.Domain.Conformity;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.French;

/// <summary>A check of a candidate's file in words: how it stands, why, and whom to ask.</summary>
public static class ConformityText
{
    /// <summary>« dossier à régulariser au plus tard le 27 avril 2027 ».</summary>
    public static string Of(ConformityCheck check) => check.Status switch
    {
        ConformityStatus.Compliant => "dossier conforme",
        ConformityStatus.ToBePutRight => $"dossier à régulariser au plus tard le {Typography.Date(check.Deadline!.Value)}",
        ConformityStatus.PutRight => "dossier régularisé",
        ConformityStatus.NotValid => "non valide (NV)",
        _ => throw new ArgumentOutOfRangeException(nameof(check)),
    };

    /// <summary>The official reasons, as they stand within a sentence.</summary>
    public static string Reasons(IReadOnlyList<ConformityDefect> defects) => Typography.Enumerate([.. defects.Select(ConformityWording.Of)]);

    /// <summary>Who checks the files in this form of the exam: whom to ask.</summary>
    public static string Checkers(ExamForm form) => form switch
    {
        ExamForm.Ccf => "l'équipe pédagogique",
        ExamForm.Ponctuelle => "la commission de contrôle de conformité",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static string WhyNotHeard(ConformityCheck check, ExamForm form) => check.Status == ConformityStatus.ToBePutRight
        ? $"Cette personne ne peut pas encore être entendue ({Reasons(check.Findings.Defects)}) : son dossier est à régulariser au plus tard le "
            + $"{Typography.Date(check.Deadline!.Value)}, adressez-vous à {Checkers(form)}."
        : $"Cette personne est non valide (NV) et ne peut pas être entendue ({Reasons(check.Findings.Defects)}) : en cas de doute, adressez-vous à {Checkers(form)}.";

    public static string Weeks(int weeks) => Typography.Count(weeks, "semaine");
}
