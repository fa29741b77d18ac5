using System.Text.Json;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Pressing;

/// <summary>What was typed and could not be kept comes back to its author.</summary>
public sealed class TypedTests
{
    private static readonly Choice[] YesNo = [new("Oui", "oui"), new("Non", "non")];

    [Fact]
    public void Without_a_press_inputs_show_what_is_stored() => Assert.Equal("gardé", Typed.Nothing.Or(Fields.Appreciation, "gardé"));

    [Fact]
    public void What_was_typed_stands_before_what_is_stored() =>
        Assert.Equal("saisi", Typed.As(Fields.Appreciation, "saisi").Or(Fields.Appreciation, "gardé"));

    [Fact]
    public void A_longest_text_comes_back_whole()
    {
        var longest = new string('"', 4_000);

        Assert.Equal(longest, Typed.As(Fields.Observation1, longest).Or(Fields.Observation1, ""));
    }

    [Fact]
    public void A_text_of_50_000_characters_comes_back_as_far_as_a_card_holds_it()
    {
        var back = Typed.As(Fields.Appreciation, new string('é', 50_000)).Or(Fields.Appreciation, "");

        Assert.Equal(12_000, back.Length);
    }

    [Fact]
    public void A_text_is_never_cut_within_a_character()
    {
        var back = Typed.As(Fields.Comment, "x" + string.Concat(Enumerable.Repeat("🎓", 10_000))).Or(Fields.Comment, "");

        Assert.True(char.IsLowSurrogate(back[^1]));
    }

    [Fact]
    public void What_cannot_be_seen_comes_back_as_a_mark_that_can() =>
        Assert.Equal("Bon\uFFFD niveau\nClair", Typed.As(Fields.Appreciation, "Bon\u0007 niveau\nClair").Or(Fields.Appreciation, ""));

    [Theory]
    [InlineData("non", "oui", "non")]
    [InlineData("peut-être", "oui", null)]
    [InlineData("", "oui", "oui")]
    [InlineData("", null, null)]
    public void A_choice_comes_back_only_if_it_is_offered(string typed, string? stored, string? shown) =>
        Assert.Equal(shown, Typed.As(Fields.Environment, typed).Among(YesNo, Fields.Environment, stored));

    [Fact]
    public void What_is_being_typed_when_the_clock_is_started_stays_on_the_card()
    {
        var scene = Given.AnOpenEvaluation();
        var press = Press(Verbs.StartPart, """{"step":"observations","part":1,"observation1":"Présente son parcours"}""");

        var card = MemberCard.Of(Stage.View(scene, Seat.First, Step.Observations) with { Typed = press.Unsaved });

        Assert.Equal("Présente son parcours", card.Body.OfType<TextInput>().First().Value);
    }

    [Theory]
    [InlineData(Verbs.GiveLevel, """{"niveau":"GoodMastery","commentaire":"x"}""", Fields.Comment)]
    [InlineData(Verbs.ProposeNote, """{"note":"12"}""", Fields.Note)]
    [InlineData(Verbs.ClaimPenalty, """{"penalty":"InaccessiblePortfolio","constatInaccessiblePortfolio":"x"}""", "constatInaccessiblePortfolio")]
    [InlineData(Verbs.WriteObservations, """{"observation2":"x"}""", Fields.Observation2)]
    [InlineData(Verbs.JudgeEnvironment, """{"environnementConstat":"x"}""", Fields.EnvironmentGround)]
    [InlineData(Verbs.CorrectOpening, """{"tiersTemps":"13"}""", Fields.ExtraMinutes)]
    [InlineData(Verbs.WriteAppreciation, """{"appreciation":"x"}""", Fields.Appreciation)]
    public void What_a_press_keeps_is_not_shown_again_in_place_of_what_is_stored(string verb, string data, string field) =>
        Assert.Equal("gardé", Press(verb, data).Unsaved.Or(field, "gardé"));

    [Fact]
    public void A_note_being_typed_outlives_the_claim_of_a_penalty() => Assert.Equal(
        "12,5",
        Press(Verbs.ClaimPenalty, """{"penalty":"MissingSynthesisTable","constatMissingSynthesisTable":"x","note":"12,5"}""").Unsaved.Or(Fields.Note, ""));

    private static Press Press(string verb, string data)
    {
        using var json = JsonDocument.Parse(data);
        return new Press(verb, json.RootElement.Clone());
    }
}
