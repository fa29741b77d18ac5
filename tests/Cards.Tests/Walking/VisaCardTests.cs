using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Walking;

/// <summary>A visa is personal.</summary>
public sealed class VisaCardTests
{
    [Fact]
    public void Each_member_signs_on_their_own_device()
    {
        Assert.Equal(["Viser la fiche (Alix EXEMPLE)"], Visas("complete", Seat.First));
        Assert.Equal(["Viser la fiche (Sacha MODÈLE)"], Visas("complete", Seat.Second));
    }

    [Theory]
    [InlineData(Hand.Own)]
    [InlineData(Hand.Other)]
    [InlineData(Hand.Together)]
    public void On_one_screen_each_has_a_button_whoevers_turn_it_was(Hand hand) =>
        Assert.Equal(["Viser la fiche (Alix EXEMPLE)", "Viser la fiche (Sacha MODÈLE)"], Visas("filled together", Seat.First, hand));

    [Fact]
    public void Who_answered_on_a_device_of_their_own_has_no_button_on_the_others_and_it_says_why()
    {
        Assert.Equal(["Viser la fiche (Alix EXEMPLE)"], Visas("complete, on one screen", Seat.First));
        Assert.Equal(["Viser la fiche (Sacha MODÈLE)"], Visas("filled together", Seat.Second));
        Assert.Contains(
            "Alix EXEMPLE a répondu sur son propre appareil\u00A0: son visa s'y donne aussi.",
            new ReadCard(Stage.Card(States.All["filled together"], Seat.Second, Step.Visas)).Runs);
    }

    [Fact]
    public void Who_has_signed_is_asked_no_more() => Assert.Empty(Visas("signed by the first", Seat.First));

    [Fact]
    public void An_incomplete_sheet_is_not_signed_but_says_what_it_lacks_and_leads_there()
    {
        var card = new ReadCard(Stage.Card(States.All["penalty claimed"], Seat.Second, Step.Visas));

        Assert.Empty(Visas("penalty claimed", Seat.Second));
        Assert.Contains(card.Runs, text => text.Contains("Sacha MODÈLE doit encore confirmer ou écarter cette pénalité.", StringComparison.Ordinal));
        Assert.Contains(card.Actions, a => a.Word("title") == "Aller à\u00A0: Note et pénalités");
    }

    [Fact]
    public void The_whole_sheet_stands_before_the_visa()
    {
        var runs = new ReadCard(Stage.Card(States.All["complete"], Seat.First, Step.Visas)).Runs.ToArray();

        Assert.Contains("Alix EXEMPLE (enseignant de la spécialité) et Sacha MODÈLE (professionnel)", runs);
        Assert.Contains(Given.Observed1, runs);
        Assert.Contains(Given.Observed2, runs);
        Assert.Contains(Given.Appreciated, runs);
        Assert.Contains("13,25 → 14 = 14\u00A0/\u00A020", runs);
    }

    private static IEnumerable<string> Visas(string state, Seat device, Hand hand = Hand.Own) =>
        new ReadCard(Stage.Card(States.All[state], device, Step.Visas, hand)).Presses.Where(a => a.Word("verb") == Verbs.Sign).Select(a => a.Word("title")!);
}
