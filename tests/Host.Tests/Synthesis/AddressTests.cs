using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>Where the portfolio is.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("Adresse URL du portfolio : https://alix.exemple.test")]
    [InlineData("Adresse URL du portfolio\u00A0:\u00A0https://alix.exemple.test")]
    [InlineData("Adresse URL du portfolio https://alix.exemple.test ")]
    [InlineData("Adresse URL du portefolio :\nhttps://alix.exemple.test")]
    [InlineData("URL du portfolio: https://alix.exemple.test")]
    [InlineData("Lien vers le portfolio : https://alix.exemple.test")]
    [InlineData("Portfolio : https://alix.exemple.test")]
    [InlineData("Adresse du e-portfolio : https://alix.exemple.test")]
    [InlineData("URL : https://alix.exemple.test")]
    [InlineData("https://alix.exemple.test")]
    public void An_address_stands_behind_its_label(string text) => Assert.Equal(new("https://alix.exemple.test", true), Read(s => s.With("A5", text)));

    [Theory]
    [InlineData("alix-exemple.test/portfolio", true)]
    [InlineData("www.exemple.test", true)]
    [InlineData("alix.exemple.test", true)]
    [InlineData("voir la clé USB", false)]
    public void What_no_browser_would_open_is_told(string text, bool isLink)
    {
        var sheet = OfficialModel.FilledIn(2026).With("A5", $"Adresse URL du portfolio : {text}");

        Assert.Equal(new(text, isLink), Sample.Read(sheet).Heading.Portfolio);
        Assert.Equal(isLink ? [] : [new SynthesisFinding.AddressNotALink(text)], Sample.Findings(sheet));
    }

    [Fact]
    public void An_address_may_stand_in_the_next_cell_or_only_where_one_clicks()
    {
        Assert.Equal(new("https://a.exemple.test", true), Read(s => s.Unmerge(5).With("C5", "https://a.exemple.test")));
        Assert.Equal(new("https://a.exemple.test", true), Read(s => s.With("A5", "Adresse URL du portfolio : mon site").Linked("A5", "https://a.exemple.test")));
        Assert.Equal(new("https://a.exemple.test", true), Read(s => s.With("A5", "Adresse URL du portfolio : ").Linked("A5", "https://a.exemple.test")));
        Assert.Equal(new("https://b.exemple.test", true), Read(s => s.With("A5", "Adresse URL du portfolio : https://b.exemple.test").Linked("A5", "https://a.exemple.test")));
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("https://alix.exemple.test, ou par courriel")]
    [InlineData("http://[::bad")]
    [InlineData("mailto:%%%@")]
    [InlineData("file:///C:\\Users\\x y\\portfolio.html")]
    public void A_link_that_is_no_address_does_no_harm(string target) =>
        Assert.Equal(new(OfficialModel.Portfolio, true), Sample.Read(OfficialModel.FilledIn(2026).Linked("A5", target)).Heading.Portfolio);

    private static PortfolioAddress? Read(Func<SheetModel, SheetModel> written) => Sample.Read(written(OfficialModel.Of(2026))).Heading.Portfolio;
}
