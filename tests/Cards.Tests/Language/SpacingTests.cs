using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Tests.Reading;

namespace E4Bot.Cards.Tests.Language;

public sealed class SpacingTests
{
    [Theory]
    [InlineData("Qui est-ce ?", "Qui est-ce\u00A0?")]
    [InlineData("La note : oui ; non !", "La note\u00A0: oui\u00A0; non\u00A0!")]
    [InlineData("Retenir « Bonne maîtrise »", "Retenir «\u00A0Bonne maîtrise\u00A0»")]
    [InlineData("https://exemple.test/a?b:c", "https://exemple.test/a?b:c")]
    [InlineData("Rien à changer.", "Rien à changer.")]
    [InlineData(": ?", ":\u00A0?")]
    [InlineData("«", "«")]
    [InlineData("", "")]
    public void Blanks_beside_french_punctuation_do_not_break(string sentence, string spaced) => Assert.Equal(spaced, Spacing.Of(sentence));

    [Theory]
    [InlineData("Qui est-ce\u00A0?")]
    [InlineData("a  ?")]
    public void Spacing_twice_changes_nothing_more(string sentence) => Assert.Equal(Spacing.Of(sentence), Spacing.Of(Spacing.Of(sentence)));

    [Fact]
    public void What_people_typed_keeps_its_own_blanks()
    {
        var card = new ReadCard(new AdaptiveCard
        {
            FallbackText = "Fin ?",
            Body = [Blocks.Labelled("Constat", "Pourquoi ?"), new TextInput { Id = "a", Label = "Quoi ?", ErrorMessage = "Dites quoi !", Value = "Pourquoi ?" }],
        });

        Assert.Equal(["Constat\u00A0: ", "Pourquoi ?"], card.Runs);
        Assert.Equal("Pourquoi ?", card.Inputs.Single().Word("value"));
        Assert.Equal(["Quoi\u00A0?", "Fin\u00A0?"], card.PlainTexts);
    }
}
