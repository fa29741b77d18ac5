using E4Bot.Domain.Registry;

namespace E4Bot.Cards.French;

/// <summary>What is said of a file that is still to be put right. By dates: said late, it is still true.</summary>
public static class ReminderText
{
    public static string Soon(string who, DateOnly deadline) =>
        Spacing.Of($"Dossier à régulariser : {who} doit transmettre ses attestations le {Typography.Date(deadline)} au plus tard.");

    public static string LastDay(string who, DateOnly deadline) =>
        Spacing.Of($"Dernier jour pour régulariser : {who} doit transmettre ses attestations aujourd'hui, {Typography.Date(deadline)}.");

    public static string Over(string who, DateOnly deadline) =>
        Spacing.Of($"L'échéance du {Typography.Date(deadline)} est passée pour {who} : dites si le dossier est régularisé ou non valide.");

    public static string BeforeTheOral(string who, DateOnly oral) =>
        Spacing.Of($"Oral le {Typography.Date(oral)}, dossier toujours à régulariser : sans cela, l'épreuve ne peut pas avoir lieu pour {who}.");

    /// <summary>« Camille FICTIVE (n° 00123456789) ».</summary>
    public static string Who(Candidate candidate) => $"{candidate.FullName} ({Words.Of(candidate.Number)})";

    /// <summary>Where an outsider would read the name.</summary>
    public const string Somebody = "une personne candidate";
}
