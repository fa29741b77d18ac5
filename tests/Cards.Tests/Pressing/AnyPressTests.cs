using System.Text.Json;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Schema;
using E4Bot.Cards.Tests.Size;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using FsCheck.Xunit;

namespace E4Bot.Cards.Tests.Pressing;

/// <summary>A press is written by whoever holds a client: anything may stand in it.</summary>
public sealed class AnyPressTests
{
    [Property(MaxTest = 500)]
    public void Reading_a_press_never_throws(byte[] bytes)
    {
        var press = Press(new AnyJson(bytes));

        Assert.NotNull(CardCommands.Read(press, Stage.Members));
        Assert.True(press.Hand is >= 0 && (press.Step?.Name.Length ?? 0) >= 0 && (press.Candidate?.Value.Length ?? 1) > 0);
        Assert.All(typeof(Fields).GetFields().Where(f => f.IsLiteral), f => Assert.NotNull(press.Typed.Or((string)f.GetRawConstantValue()!, "")));
    }

    [Property(MaxTest = 300)]
    public void The_card_that_comes_back_with_what_was_typed_is_a_card_that_teams_takes(byte[] bytes)
    {
        var any = new AnyJson(bytes);
        var press = Press(any);
        var scene = States.All.Values.ElementAt(any.Next(States.All.Count));
        var view = Stage.View(scene, Domain.Passages.Seats.Both[any.Next(2)], Stage.Steps(scene).ElementAt(any.Next(17)), press.Hand);

        foreach (var typed in new[] { press.Typed, press.Unsaved })
        {
            var card = new ReadCard(MemberCard.Of(view with { Typed = typed, Notice = "Votre réponse n'a pas été gardée." }));
            Assert.Empty(Version15.Faults(card).Concat(HouseRules.Faults(card)));
            Weight.Fits(card, view.Step.Name);
        }
    }

    private static Press Press(AnyJson any)
    {
        using var json = JsonDocument.Parse(any.Whatever());
        return new Press(any.Verb(), json.RootElement.Clone());
    }
}
