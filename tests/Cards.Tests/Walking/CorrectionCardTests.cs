using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Walking;

/// <summary>The opening's slips are one tap from the summary, and the inputs hold what stands.</summary>
public sealed class CorrectionCardTests
{
    private const string Corrected = "part 1 running, opening corrected";

    [Fact]
    public void The_summary_says_what_was_said_at_the_opening_and_leads_to_its_correction()
    {
        var summary = Read(Corrected, Step.Summary);

        Assert.Contains("Alix EXEMPLE (enseignant de la spécialité)", summary.Runs);
        Assert.Contains("Sacha MODÈLE (enseignant d'un bloc professionnel)", summary.Runs);
        Assert.Contains("Temps supplémentaire\u00A0: 13\u00A0minutes", summary.MarkdownTexts);
        Assert.Contains(summary.Presses, a => a.Word("title") == "Corriger l'ouverture" && a.Word("verb") == Verbs.GoTo);
    }

    [Fact]
    public void Without_extra_time_the_summary_says_so() =>
        Assert.Contains("Temps supplémentaire\u00A0: aucun", Read("open", Step.Summary).MarkdownTexts);

    [Fact]
    public void Its_inputs_hold_what_stands() => Assert.Equal(
        [(Fields.FirstQuality, "SpecialityTeacher"), (Fields.SecondQuality, "BlockTeacher"), (Fields.ExtraMinutes, "13")],
        Read(Corrected, Step.Correction).Inputs.Select(i => (i.Word("id")!, i.Word("value")!)));

    [Fact]
    public void Every_quality_is_a_tap_away() =>
        Assert.All(Read(Corrected, Step.Correction).Inputs.Where(i => i.Word("type") == "Input.ChoiceSet"), i => Assert.Equal("expanded", i.Word("style")));

    [Fact]
    public void Members_who_sat_down_are_named_whoever_the_import_names_now()
    {
        var scene = Given.AnOpenEvaluation();
        Person[] replaced = [Stage.Members[0], Stage.Members[1] with { Mail = MailAddress.Parse("robin.chimere@exemple.test"), FirstName = "Robin", LastName = "CHIMÈRE" }];
        var view = Stage.View(scene, Seat.First, Step.Correction) with { Members = replaced };

        Assert.Equal(
            ["Alix EXEMPLE siège en qualité de", "Sacha MODÈLE siège en qualité de"],
            new ReadCard(MemberCard.Of(view)).Inputs.Take(2).Select(i => i.Word("label")));
    }

    [Fact]
    public void What_the_other_corrected_meanwhile_stands_beside_ones_own()
    {
        var typed = Typed.As(Fields.SecondQuality, nameof(MemberQuality.Professional));
        var card = new ReadCard(MemberCard.Of(Stage.View(States.All[Corrected], Seat.First, Step.Correction) with { Typed = typed }));

        Assert.Contains("Sacha MODÈLE (enseignant d'un bloc professionnel)", card.Runs);
        Assert.Equal("Professional", card.Inputs.ElementAt(1).Word("value"));
    }

    [Fact]
    public void So_does_the_extra_time()
    {
        var view = Stage.View(States.All[Corrected], Seat.First, Step.Correction) with { Typed = Typed.As(Fields.ExtraMinutes, "31") };

        Assert.Contains("temps supplémentaire\u00A0: 13\u00A0minutes", new ReadCard(MemberCard.Of(view)).Runs);
    }

    [Fact]
    public void What_stands_alone_is_not_said_twice() => Assert.DoesNotContain(Read(Corrected, Step.Correction).Runs, r => r.StartsWith("Enregistré", StringComparison.Ordinal));

    private static ReadCard Read(string state, Step step) => new(Stage.Card(States.All[state], Seat.First, step));
}
