using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Walking;

/// <summary>From two devices to one screen: proposed on one device, answered on the other.</summary>
public sealed class ScreensTests
{
    private static readonly Scene Proposed = States.All["one screen proposed by the first"];

    [Fact]
    public void Apart_either_may_propose_one_screen() =>
        Assert.All(Seats.Both, seat => Assert.Equal(["Proposer l'écran unique"], Switches(States.All["one line each"], seat)));

    [Fact]
    public void Who_proposed_waits_for_the_other_and_may_take_it_back()
    {
        Assert.Equal(["Retirer cette proposition"], Switches(Proposed, Seat.First));
        Assert.Contains(
            "Vous avez proposé l'écran unique\u00A0: Sacha MODÈLE doit encore l'accepter, sur son propre appareil.",
            new ReadCard(Stage.Card(Proposed, Seat.First, Step.Summary)).Runs);
    }

    [Fact]
    public void The_other_accepts_or_declines_at_the_top_of_the_summary() =>
        Assert.Equal(["Accepter l'écran unique", "Garder un appareil par membre"], Switches(Proposed, Seat.Second));

    [Fact]
    public void Every_other_step_tells_the_other_that_it_waits_for_them_and_tells_nobody_else()
    {
        var steps = Step.Walk(Proposed.Session);

        Assert.All(steps, step => Assert.Contains(Wish(Seat.Second, step), run => run.Contains("dans le «\u00A0Sommaire\u00A0»", StringComparison.Ordinal)));
        Assert.All(steps, step => Assert.Empty(Wish(Seat.First, step)));
    }

    [Fact]
    public void On_one_screen_either_device_goes_back_at_once() =>
        Assert.All(Seats.Both, seat => Assert.Equal(["Chacun sur son appareil"], Switches(States.All["one screen"], seat)));

    private static IEnumerable<string> Wish(Seat device, Step step) =>
        new ReadCard(Stage.Card(Proposed, device, step)).Runs.Where(run => run.Contains("propose de continuer sur un seul écran", StringComparison.Ordinal));

    private static IEnumerable<string> Switches(Scene scene, Seat device) =>
        new ReadCard(Stage.Card(scene, device, Step.Summary)).Presses.Where(p => p.Word("verb") == Verbs.UseScreens).Select(p => p.Word("title")!);
}
