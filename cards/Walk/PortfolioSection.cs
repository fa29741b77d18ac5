using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Portfolio;

namespace E4Bot.Cards.Walk;

/// <summary>What is known of a portfolio, for whoever has to say whether it is accessible: where it is, what the last visit has shown. It answers nothing.</summary>
internal static class PortfolioSection
{
    /// <summary>Characters of JSON: an address may be very long, and its beginning tells whose it is.</summary>
    private const int MostOfAddress = 300;

    public static IEnumerable<Element> Of(GivenPortfolio? portfolio, WallClock clock)
    {
        if (portfolio is null) yield break;
        yield return Blocks.Labelled("Adresse du portfolio", portfolio.Address, MostOfAddress);
        if (portfolio.LastVisit is { } visit) yield return Blocks.Names(PortfolioText.Of(visit, clock));
        else yield return Blocks.Subtle("Le serveur n'a pas encore vérifié cette adresse.");
        if (portfolio.LastVisit is { } seen && PortfolioText.LeavesADoubt(seen.Finding))
            yield return Blocks.Subtle("Ce n'est qu'un indice : ouvrez la page vous-mêmes. Seul votre constat compte, aucune pénalité n'est appliquée d'office.");
        if (Link(portfolio) is { } link) yield return Blocks.Actions(new OpenUrlAction(link) { Title = "Ouvrir le portfolio" });
    }

    /// <summary>Null of what the server would not visit itself, and of what leads into some other network.</summary>
    private static string? Link(GivenPortfolio portfolio) =>
        portfolio.LastVisit is { Finding: PortfolioFinding.NotPublic } ? null : PageAddress.Read(portfolio.Address).Page?.AbsoluteUri;
}
