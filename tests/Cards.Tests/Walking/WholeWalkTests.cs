using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Walking;

/// <summary>A member who agrees with the other, and presses each card's main button or, where it has none left, goes on.</summary>
public sealed class WholeWalkTests
{
    [Fact]
    public void From_the_opening_to_ones_visa_takes_fourteen_presses()
    {
        var walker = new Walker(Given.ARegisteredCandidate(), Seat.First);
        while (walker.Scene.Passage.Evaluation?.Visas.Count is null or 0) walker = walker.PressOn();

        Assert.Equal(
            [
                "Ouvrir l'évaluation",
                .. Enumerable.Repeat("Enregistrer et continuer", 8),
                "Enregistrer la conformité",
                "Enregistrer la note",
                "Étape suivante",
                "Enregistrer et continuer",
                "Viser la fiche (Alix EXEMPLE)",
            ],
            walker.Pressed);
    }

    [Fact]
    public void The_other_member_then_needs_eight()
    {
        var first = new Walker(Given.ARegisteredCandidate(), Seat.First);
        while (first.Step != Step.Visas) first = first.PressOn(withTheOther: false);
        var second = new Walker(first.Scene, Seat.Second);
        while (second.Scene.Passage.Evaluation!.Visas.Count == 0) second = second.PressOn(withTheOther: false);

        Assert.Equal([.. Enumerable.Repeat("Enregistrer et continuer", 7), "Viser la fiche (Sacha MODÈLE)"], second.Pressed);
    }

    private sealed record Walker(Scene Scene, Seat Seat)
    {
        private static readonly Dictionary<string, string> Typed = new() { [Fields.Level] = nameof(MasteryLevel.GoodMastery) };

        public IReadOnlyList<string> Pressed { get; private init; } = [];

        public Step Step { get; private init; } = NextStep.For(Scene.Passage, Scene.Missing(), Seat);

        /// <summary>The main button was pressed, and the card stayed.</summary>
        private bool IsDoneHere { get; init; }

        /// <summary>One press; the other member gives the same levels meanwhile.</summary>
        public Walker PressOn(bool withTheOther = true)
        {
            var card = new ReadCard(Stage.Card(Scene, Seat, Step));
            var action = card.Presses.First(a => IsDoneHere ? a.Word("title") == "Étape suivante" : a.Word("style") == "positive");
            var press = Pressing.Pressed.On(card, action, Typed);
            var scene = Play(press, withTheOther);
            var next = press.Verb == Verbs.GoTo ? press.Step!.Value : NextStep.Once(press.Verb, Step, scene.Passage, scene.Missing(), Seat, scene.Session);
            return this with
            {
                Scene = scene,
                Step = next,
                IsDoneHere = next == Step,
                Pressed = [.. Pressed, action.Word("title")!],
            };
        }

        private Scene Play(Press press, bool withTheOther)
        {
            var commands = ((CommandReading.Asked)CardCommands.Read(press, Stage.Members)).Commands;
            var seats = withTheOther && press.Verb == Verbs.GiveLevel ? Seats.Both : [Seat];
            return (from command in commands from seat in seats select new Deed(new Actor(seat.ToString(), Standing.Member, seat), command))
                .Aggregate(Scene, (scene, deed) => scene.Play(deed).ThenAccepted());
        }
    }
}
