using E4Bot.Domain.Conformity;

namespace E4Bot.Cards.French;

/// <summary>
/// The words of the notice (annexe 6-2), to the letter of the circular: the form, the cards and the sentences all take them from here. With ordinary blanks:
/// what is shown passes through <see cref="Spacing"/>.
/// </summary>
public static class ConformityWording
{
    public const string Title = "CONTRÔLE DE CONFORMITÉ";

    /// <summary>Asked of whose attestations are missing; on the form it follows that reason on its line.</summary>
    public const string Request =
        "Afin de pouvoir vous présenter à l'épreuve, vous êtes prié(e) de transmettre la ou les attestations de stage ou certificats de travail "
        + "signés par les personnes habilitées à cet effet.";

    /// <summary>What follows if it is not put right.</summary>
    public const string Otherwise =
        "Sans régularisation de votre part, vous ne pourrez pas être interrogé(e), la note « non valide » (NV) vous sera attribuée pour l'épreuve "
        + "et le diplôme ne pourra vous être délivré.";

    public const string NotValid =
        "Vous ne pourrez pas être interrogé(e), la note « non valide » (NV) vous sera attribuée pour l'épreuve et le diplôme ne pourra vous être délivré.";

    /// <summary>The reason as the form says it, without what ends its line there: « absence de dossier ».</summary>
    public static string Of(ConformityDefect defect) => defect switch
    {
        ConformityDefect.NoFile => "absence de dossier",
        ConformityDefect.DepositedLate => "dépôt du dossier au-delà de la date fixée par les autorités académiques",
        ConformityDefect.InternshipTooShort => "durée de stage inférieure à celle requise par la réglementation de l'examen",
        ConformityDefect.AttestationsUnsigned =>
            "attestations de stage ou certificat(s) de travail non présentes ou non signés par les personnes habilitées à cet effet",
        _ => throw new ArgumentOutOfRangeException(nameof(defect)),
    };

    /// <summary>The reason's whole line on the form: « absence de dossier ; ».</summary>
    public static string Line(ConformityDefect defect) => defect == ConformityDefect.AttestationsUnsigned ? $"{Of(defect)}. {Request}" : $"{Of(defect)} ;";
}
