using E4Bot.Domain.Portfolio;

namespace E4Bot.Domain.Tests.Portfolio;

/// <summary>An address as people write it; those that somebody makes to deceive stand in the list of attacks.</summary>
public sealed class PageAddressTests
{
    [Theory]
    [InlineData("https://alix.exemple.test", "https://alix.exemple.test/")]
    [InlineData("  https://alix.exemple.test/page?a=1#suite ", "https://alix.exemple.test/page?a=1")]
    [InlineData("alix.exemple.test", "https://alix.exemple.test/")]
    [InlineData("alix.exemple.test/portfolio", "https://alix.exemple.test/portfolio")]
    [InlineData("alix.exemple.test:443/portfolio", "https://alix.exemple.test/portfolio")]
    [InlineData("www.exemple.test?page=http://a", "https://www.exemple.test/?page=http://a")]
    [InlineData("HTTPS://Alix.Exemple.test./Page", "https://alix.exemple.test/Page")]
    [InlineData("https://élève.exemple.test/réalisations", "https://xn--lve-6lad.exemple.test/r%C3%A9alisations")]
    [InlineData("https://mon_site.exemple.test/", "https://mon_site.exemple.test/")]
    [InlineData("https://[2a01:e0a::1]/", "https://[2a01:e0a::1]/")]
    public void What_a_browser_would_open_is_a_page(string text, string page) =>
        Assert.Equal((page, null), (PageAddress.Read(text).Page?.AbsoluteUri, PageAddress.Read(text).Refusal));

    [Theory]
    [InlineData("http://alix.exemple.test", PortfolioFinding.NotHttps)]
    [InlineData("mailto:alix@exemple.test", PortfolioFinding.NotHttps)]
    [InlineData("alix.exemple.test:8443/portfolio", PortfolioFinding.OtherPort)]
    [InlineData("https://alix:secret@exemple.test", PortfolioFinding.HoldsCredentials)]
    [InlineData("voir la clé USB", PortfolioFinding.NotAnAddress)]
    [InlineData("https://", PortfolioFinding.NotAnAddress)]
    [InlineData("https://...", PortfolioFinding.NotAnAddress)]
    [InlineData("", PortfolioFinding.NotAnAddress)]
    public void What_is_not_visited_says_why(string text, PortfolioFinding refusal) => Assert.Equal((null, refusal), PageAddress.Read(text));
}
