using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;

namespace E4Bot.Cards.Tests.Schema;

public sealed class SchemaTests
{
    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void Every_step_of_every_state_is_a_valid_card_whoever_answers(string state)
    {
        foreach (var view in Stage.Views(States.All[state]))
            Valid(MemberCard.Of(view), $"{state}, {view.Step}, {view.DeviceSeat}, {view.Hand}");
    }

    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void So_is_what_bystanders_see(string state) =>
        Valid(BystanderCard.Of(Stage.Progress(States.All[state]), Stage.RefreshFor), state);

    [Theory]
    [MemberData(nameof(CardsBeside.Names), MemberType = typeof(CardsBeside))]
    public void So_are_the_cards_beside_the_walk(string card) => Valid(CardsBeside.All[card], card);

    [Fact]
    public void The_checker_sees_what_is_wrong()
    {
        var card = new ReadCard(new AdaptiveCard
        {
            FallbackText = "",
            Body =
            [
                new TextBlock("Bonjour") { Size = "enormous", Id = "twice" },
                new TextInput { Id = "twice", Label = "Texte", ErrorMessage = "", MaxLength = 0 },
                new ChoiceInput { Id = "choix", Label = "Choix", ErrorMessage = "Choisissez.", Choices = [new("Oui", "oui")], Value = "non" },
            ],
        });

        Assert.Equal(
            ["fallbackText", "size", "errorMessage", "maxLength"],
            Version15.Faults(card).Select(fault => fault.Split(' ')[1]).OrderBy(name => Array.IndexOf(["fallbackText", "size", "errorMessage", "maxLength"], name)));
        Assert.Equal(["the id twice stands twice", "choix shows a choice that it does not offer"], HouseRules.Faults(card));
    }

    private static void Valid(AdaptiveCard card, string where)
    {
        var read = new ReadCard(card);
        Assert.True(Version15.Faults(read).Concat(HouseRules.Faults(read)).ToArray() is [], $"{where}: {string.Join("; ", Version15.Faults(read).Concat(HouseRules.Faults(read)))}");
    }
}
