using System.Globalization;
using E4Bot.Domain.Conformity;

namespace E4Bot.Cards.French;

/// <summary>The answers to what is asked of a file: those that bar a candidate are the official reasons, word for word.</summary>
public static class ConformityAnswers
{
    public static string Of(FileDeposit deposit) => deposit switch
    {
        FileDeposit.InTime => "Déposé dans les délais",
        FileDeposit.Late => Reason(ConformityDefect.DepositedLate),
        FileDeposit.None => Reason(ConformityDefect.NoFile),
        _ => throw new ArgumentOutOfRangeException(nameof(deposit)),
    };

    /// <param name="minimum">Weeks.</param>
    public static string Of(InternshipLength internship, int minimum) => internship switch
    {
        InternshipLength.Sufficient => $"{ConformityText.Weeks(minimum)} ou plus",
        InternshipLength.TooShort => $"{Reason(ConformityDefect.InternshipTooShort)} ({ConformityText.Weeks(minimum)})",
        InternshipLength.ShortButAdmitted => $"Moins de {ConformityText.Weeks(minimum)}, durée admise par décision (dispense, positionnement)",
        _ => throw new ArgumentOutOfRangeException(nameof(internship)),
    };

    public static string Of(AttestationState attestations) => attestations switch
    {
        AttestationState.PresentAndSigned => "Présentes et signées",
        AttestationState.MissingOrUnsigned => Reason(ConformityDefect.AttestationsUnsigned),
        _ => throw new ArgumentOutOfRangeException(nameof(attestations)),
    };

    private static string Reason(ConformityDefect defect)
    {
        var words = ConformityWording.Of(defect);
        return char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }
}
