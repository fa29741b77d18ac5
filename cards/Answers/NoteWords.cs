using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Answers;

/// <summary>Notes, figures and whom they are of, as an answer says them.</summary>
internal static class NoteWords
{
    /// <summary>« 12,38 »: two decimals at most, half away from zero as it is taught.</summary>
    public static string Of(decimal value) => Typography.Number(Math.Round(value, 2, MidpointRounding.AwayFromZero));

    public static string Of(double value) => Of((decimal)value);

    /// <summary>« +1,5 », « −0,75 », « 0 ».</summary>
    public static string Signed(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero) > 0 ? $"+{Of(value)}" : Of(value);

    /// <summary>« 9, 12 et 14 »: lowest first.</summary>
    public static string Listed(IEnumerable<int> notes) => Typography.Enumerate([.. notes.Order().Select(note => Typography.Number(note))]);

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public static string Of(NoteBasis basis) => basis switch
    {
        NoteBasis.BeforePenalties => "avant pénalités",
        NoteBasis.AfterPenalties => "après pénalités",
        NoteBasis.AfterHarmonisation => "après harmonisation",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static string Of(Figure figure) => FigureWords.Of(figure);

    /// <summary>« Aucune personne candidate n'a », « 1 personne candidate a », « 2 personnes candidates ont ».</summary>
    public static string Have(int people) => people == 0 ? "Aucune personne candidate n'a" : Typography.Count(people, "personne candidate a", "personnes candidates ont");

    /// <summary>« Commission 3 », with its centre where several are spoken of.</summary>
    public static string Of(CommissionKey commission, bool withCentre) => withCentre ? $"Commission {commission.Number} ({commission.Centre})" : $"Commission {commission.Number}";

    public static bool SpeaksOfSeveralCentres(IEnumerable<CommissionKey> commissions) => commissions.Select(commission => commission.Centre).Distinct().Skip(1).Any();

    /// <summary>« Alix EXEMPLE (n° 027…, commission 1) ».</summary>
    public static string Who(Candidate candidate) => $"{candidate.FullName} ({Words.Of(candidate.Number)}, commission {candidate.Commission.Number})";
}
