using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Language;

public sealed class ElisionTests
{
    [Theory]
    [InlineData("Camille FICTIVE", "de ")]
    [InlineData("Alix EXEMPLE", "d'")]
    [InlineData("Élie IMAGINÉ", "d'")]
    [InlineData("Œnone ESSAI", "d'")]
    [InlineData("Oumar MODÈLE", "d'")]
    [InlineData("Yves LEURRE", "d'")]
    [InlineData("Yanis LEURRE", "de ")]
    [InlineData("Yoann LEURRE", "de ")]
    [InlineData("Hélène MIRAGE", "d'")]
    [InlineData("Hugo-Alexandre MIRAGE", "d'")]
    [InlineData("Hamza MIRAGE", "de ")]
    [InlineData("Hanna MIRAGE", "de ")]
    [InlineData("*gras*", "de ")]
    [InlineData("2 Alix", "de ")]
    [InlineData("", "de ")]
    public void De_is_elided_before_a_vowel_that_is_heard_and_a_mute_h(string name, string particle) => Assert.Equal(particle, Elision.De(name));

    [Fact]
    public void So_it_is_on_a_card()
    {
        var passage = Given.ASealedSheet().Passage;
        var card = ReopenCard.Of(passage with { Candidate = passage.Candidate with { FirstName = "Alix" } }, null, Typed.Nothing);

        Assert.Contains("Rouvrir la fiche d'Alix FICTIVE", new ReadCard(card).MarkdownTexts);
    }
}
