using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Wording;

namespace E4Bot.Domain.Tests.Wording;

/// <summary>Another candidate's name on a sheet: found where it is a name, and nowhere else. The sheet is that of Camille FICTIVE.</summary>
public sealed class CandidateNamesTests
{
    private static readonly Candidate Own = Given.ARegisteredCandidate().Passage.Candidate;

    private static readonly CandidateNames Names = new(
    [
        Own,
        Other("00000000101", "PETIT", "Alix"),
        Other("00000000102", "D'EXEMPLE-MODÈLE", "Noé"),
        Other("00000000103", "ŒUVRÉ", "Zoé"),
        Other("00000000104", "LE", "Anh"),
        Other("00000000105", "FICTIVE", "Sacha"),
        Other("00000000106", "LOINTAIN", "Ange", "Lycée d'Ailleurs"),
    ]);

    [Theory]
    [InlineData("Comme PETIT, il a choisi GLPI.", "PETIT")]
    [InlineData("Le projet de Petit est repris.", "Petit")]
    [InlineData("Travail mené avec M. petit sur le réseau.", "petit")]
    [InlineData("A copié alix petit.", "petit")]
    [InlineData("A copié PETIT Alix.", "PETIT")]
    [InlineData("Avec d’Exemple‑Modèle Noé, déploiement.", "d’Exemple‑Modèle")]
    [InlineData("Aidé par Zoé Oeuvré.", "Oeuvré")]
    [InlineData("Aidé par Anh Le.", "Le")]
    [InlineData("Aidé par Sacha Fictive.", "Fictive")]
    [InlineData("Aidé par Ange Lointain.", "Lointain")]
    [InlineData("Voir aussi 00000000101.", "00000000101")]
    public void A_name_is_found(string text, string name)
    {
        var remark = Assert.Single(Of(text));

        Assert.Equal(WordingConcern.OtherCandidate, remark.Concern);
        Assert.Contains(name, remark.Excerpt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Un petit projet bien mené.")]
    [InlineData("Petit budget, grand effet.")]
    [InlineData("Le réseau est sûr. Le candidat le montre.")]
    [InlineData("Fictive Camille présente son parcours, et Camille Fictive conclut.")]
    [InlineData("Mme FICTIVE répond.")]
    [InlineData("Alix, chef de projet, a validé.")]
    [InlineData("Un site Lointain, relié par VPN.")]
    [InlineData("N° 00123456789.")]
    public void A_word_is_no_name(string text) => Assert.Empty(Of(text));

    [Fact]
    public void A_members_own_name_may_stand_there()
    {
        var evaluation = Given.ACompleteSheet().Passage.Evaluation!;
        var namesake = Other("00000000107", evaluation.First.FullName.Split(' ')[^1], "Autre");

        Assert.Empty(Of($"Observé par {evaluation.First.FullName}.", new CandidateNames([Own, namesake])));
    }

    private static IReadOnlyList<WordingRemark> Of(string text, CandidateNames? names = null)
    {
        var scene = Given.ACompleteSheet().After(they => they.First.Appreciates(text));
        return WordingReview.Of(Own, scene.Passage.Evaluation!, scene.Session, names ?? Names);
    }

    private static Candidate Other(string number, string lastName, string firstName, string? centre = null) => Own with
    {
        Number = CandidateNumber.Parse(number),
        LastName = lastName,
        FirstName = firstName,
        Commission = centre is null ? Own.Commission : new CommissionKey(centre, 1),
    };
}
