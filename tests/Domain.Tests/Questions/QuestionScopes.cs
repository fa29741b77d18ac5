using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Questions;

/// <summary>Made-up sessions that questions are asked about: of one centre, of several, and of one as a member sees it.</summary>
internal static class QuestionScopes
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Today = new(2027, 5, 19);

    private static readonly CommissionKey[] OfOneCentre = Numbered("Lycée Fictif", 6);

    private static readonly CommissionKey[] OfThreeCentres =
        [.. Numbered("Lycée Fictif A", 5), .. Numbered("Lycée Fictif B", 3), new CommissionKey("Lycée Exemple Nord", 7)];

    private static readonly Candidate[] Candidates =
    [
        Candidate("00123456789", "EXEMPLE", "Alix"),
        Candidate("00123456790", "FICTIVE", "Camille"),
        Candidate("00123456791", "FICTIVE", "Sacha"),
        Candidate("00123456792", "D’ESSAI", "Maël"),
        Candidate("00123456793", "PETIT", "Noé"),
    ];

    public static readonly QuestionScope One = new(OfOneCentre, [], Candidates, SessionFiles.Of2023.Grid, Today, "E4");

    public static readonly QuestionScope Own = One with { Own = [OfOneCentre[1]] };

    public static readonly QuestionScope Many = One with { Commissions = OfThreeCentres };

    /// <param name="name">As the corpus names it.</param>
    public static QuestionScope Named(string name) => name switch
    {
        "one" => One,
        "own" => Own,
        "many" => Many,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static CommissionKey[] Numbered(string centre, int count) => [.. Enumerable.Range(1, count).Select(number => new CommissionKey(centre, number))];

    private static Candidate Candidate(string number, string lastName, string firstName) =>
        Sample.Candidate() with { Number = CandidateNumber.Parse(number), LastName = lastName, FirstName = firstName, Commission = OfOneCentre[0] };
}
