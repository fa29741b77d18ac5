using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;

namespace E4Bot.Cards.Tests.Language;

/// <summary>Whatever a card says is French as a teacher writes it.</summary>
public sealed class FixedTextTests
{
    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void Every_text_of_every_step_is_well_written(string state) =>
        Assert.Empty(Stage.Views(States.All[state]).Select(MemberCard.Of).SelectMany(Faults).Distinct());

    [Theory]
    [MemberData(nameof(CardsBeside.Names), MemberType = typeof(CardsBeside))]
    public void So_is_every_text_beside_the_walk(string card) => Assert.Empty(Faults(CardsBeside.All[card]));

    [Theory]
    [InlineData("Qui est-ce ?")]
    [InlineData("Qui est-ce?")]
    [InlineData("« Bien »")]
    [InlineData("«Bien»")]
    [InlineData("13.25")]
    [InlineData("Please wait")]
    [InlineData("En attente de Alix")]
    [InlineData("«\u00A0Bien")]
    [InlineData("Un \"mot\"")]
    public void The_checker_underlines(string text) => Assert.NotEmpty(Fault.In(text));

    [Fact]
    public void No_two_inputs_of_a_card_bear_the_same_label()
    {
        foreach (var card in States.All.Values.SelectMany(Stage.Views).Select(view => new ReadCard(MemberCard.Of(view))))
            Assert.Distinct(card.Inputs.Select(i => i.Word("label")));
    }

    [Fact]
    public void Every_card_has_a_heading_for_who_cannot_see_it()
    {
        foreach (var card in States.All.Values.SelectMany(Stage.Views).Select(MemberCard.Of).Concat(CardsBeside.All.Values))
            Assert.Contains(card.Body.OfType<TextBlock>(), block => block is { Style: "heading", Size: "large" });
    }

    private static IEnumerable<string> Faults(AdaptiveCard card) => new ReadCard(card).ReadTexts.SelectMany(Fault.In);
}
