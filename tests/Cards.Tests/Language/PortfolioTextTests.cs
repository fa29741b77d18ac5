using E4Bot.Cards.French;
using E4Bot.Domain.Portfolio;

namespace E4Bot.Cards.Tests.Language;

/// <summary>Everything that a visit may show has its sentence, with its date.</summary>
public sealed class PortfolioTextTests
{
    private static readonly DateTimeOffset At = new(2027, 5, 12, 7, 5, 0, TimeSpan.Zero);
    private static readonly WallClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), At);

    public static TheoryData<PortfolioFinding> Findings => [.. Enum.GetValues<PortfolioFinding>()];

    [Theory]
    [MemberData(nameof(Findings))]
    public void Every_finding_is_one_dated_sentence(PortfolioFinding finding)
    {
        foreach (var status in new int?[] { null, 302, 404, 418, 429, 503 })
        {
            var sentence = Of(new PortfolioVisit("https://alix.exemple.test", At, finding, status));
            Assert.StartsWith("Vérifié par le serveur le 12 mai 2027 à 9\u00A0h\u00A005\u00A0: ", sentence, StringComparison.Ordinal);
            Assert.Empty(Fault.In(sentence).Concat(Fault.InSentence(sentence)));
        }
    }

    [Theory]
    [InlineData(PortfolioFinding.Answers, 200, null, "la page répond.")]
    [InlineData(PortfolioFinding.Answers, 200, "autre.exemple.test", "la page répond (elle mène à autre.exemple.test).")]
    [InlineData(PortfolioFinding.AsksToSignIn, 302, "accounts.google.com", "la page demande une connexion, elle ne se voit pas sans compte (elle mène à accounts.google.com).")]
    [InlineData(PortfolioFinding.AnswersWithError, 404, null, "la page n'existe pas sur ce site (erreur 404).")]
    [InlineData(PortfolioFinding.AnswersWithError, 503, null, "le site est en panne (erreur 503).")]
    [InlineData(PortfolioFinding.NotHttps, null, null, "adresse non visitée, car elle ne commence pas par https.")]
    [InlineData(PortfolioFinding.NotHttps, 302, null, "la page renvoie à une adresse non visitée, car elle ne commence pas par https.")]
    public void It_says_what_was_seen(PortfolioFinding finding, int? status, string? host, string said) => Assert.EndsWith(
        $"\u00A0: {said}", Of(new PortfolioVisit("https://alix.exemple.test", At, finding, status, host)), StringComparison.Ordinal);

    [Fact]
    public void Only_a_page_that_answers_leaves_no_doubt() =>
        Assert.Equal([PortfolioFinding.Answers], Enum.GetValues<PortfolioFinding>().Where(finding => !PortfolioText.LeavesADoubt(finding)));

    private static string Of(PortfolioVisit visit) => PortfolioText.Of(visit, Clock);
}
