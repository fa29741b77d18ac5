using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Synthesis;

/// <summary>What the candidate's table leaves open is said where the commission opens, and on the line itself; it decides nothing.</summary>
public sealed class SynthesisOnTheWalkTests
{
    private const string Notice = "Le tableau de synthèse n'indique aucune réalisation pour cette compétence.";
    private const string Question = "Couverture à vérifier\u00A0: quelle réalisation met en œuvre cette compétence\u00A0?";

    private static readonly Scene Attached = Given.ASynthesis(SynthesisTables.Holed);

    private static readonly Scene Open = Attached.After(they => they.First.Opens());

    [Fact]
    public void The_opening_says_what_the_table_leaves_open_and_which_number_it_has()
    {
        var read = new ReadCard(Opening(Attached, SynthesisTables.Holed));

        Assert.Contains("Tableau de synthèse joint par Claude EXEMPLE le 18 mai 2027 à 10\u00A0h\u00A001\u00A0: 4\u00A0réalisations, version 1.", read.Runs);
        Assert.Contains("Aucune réalisation ne mobilise\u00A0: «\u00A0Développer la présence en ligne\u00A0».", read.Runs);
        Assert.Contains("Le numéro de candidat, «\u00A0123456789\u00A0», n'a pas ses zéros du début\u00A0: il est inscrit sous le n°\u00A000123456789.", read.Runs);
        Assert.Contains("Voir le détail du tableau", read.PlainTexts);
    }

    [Fact]
    public void It_never_answers_whether_the_table_is_there()
    {
        var present = new ReadCard(Opening(Attached, SynthesisTables.Holed)).Inputs.Single(input => input.Word("id") == Fields.Synthesis);

        Assert.Null(present.Word("value"));
    }

    [Fact]
    public void Without_the_whole_table_what_must_not_be_missed_is_still_there_and_without_any_nothing_is()
    {
        var glance = new ReadCard(Opening(Attached, null));

        Assert.Contains("Aucune réalisation ne mobilise\u00A0: «\u00A0Développer la présence en ligne\u00A0».", glance.Runs);
        Assert.DoesNotContain("Voir le détail du tableau", glance.PlainTexts);
        Assert.DoesNotContain(new ReadCard(Opening(Given.ARegisteredCandidate(), null)).Runs, text => text.Contains("synthèse", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_table_says_so_instead_of_naming_all_six() => Assert.Contains(
        "Aucune réalisation n'est décrite\u00A0: le tableau est vide.",
        new ReadCard(Opening(Given.ASynthesis(SynthesisTables.Empty), SynthesisTables.Empty)).Runs);

    [Fact]
    public void The_line_that_the_table_leaves_open_says_so_and_begins_with_the_question()
    {
        var (card, other) = (Line(Open, Lines.Online), Line(Open, Lines.Assets));

        Assert.Contains(Notice, card.Runs);
        Assert.Equal(Question, Comment(card));
        Assert.DoesNotContain(Notice, other.Runs);
        Assert.Equal("", Comment(other));
    }

    [Fact]
    public void No_level_is_chosen_by_it() => Assert.Null(Line(Open, Lines.Online).Inputs.Single(input => input.Word("id") == Fields.Level).Word("value"));

    [Theory]
    [InlineData("")]
    [InlineData("Vu à l'oral : le site de l'association.")]
    public void Once_a_level_is_given_the_comment_is_the_members_own(string comment)
    {
        var given = Line(Open.After(they => they.First.Gives(Lines.Online, MasteryLevel.NotAssessable, comment)), Lines.Online);

        Assert.Contains(Notice, given.Runs);
        Assert.Equal(comment, Comment(given));
    }

    [Theory]
    [InlineData("")]
    [InlineData("En cours d'écriture")]
    public void What_was_typed_or_erased_stays_so(string typed)
    {
        var view = Stage.View(Open, Seat.First, Step.Of(Lines.Online)) with { Typed = Typed.As(Fields.Comment, typed) };

        Assert.Equal(typed, Comment(new ReadCard(MemberCard.Of(view))));
    }

    [Fact]
    public void The_question_left_as_it_was_is_nothing_that_would_be_lost()
    {
        var view = Stage.View(Open, Seat.First, Step.Of(Lines.Online));

        Assert.False(Unsaved.Holds(view, Leaving(Question)));
        Assert.True(Unsaved.Holds(view, Leaving($"{Question} Aucune.")));
    }

    [Fact]
    public void Together_on_one_screen_there_is_no_private_comment_to_begin()
    {
        var together = new ReadCard(Stage.Card(Attached.After(they => they.First.Opens(o => o with { Screens = ScreenMode.OneScreen })), Seat.First, Step.Of(Lines.Online), Hand.Together));

        Assert.Contains(Notice, together.Runs);
        Assert.DoesNotContain(together.Inputs, input => input.Word("id") == Fields.Comment);
    }

    private static AdaptiveCard Opening(Scene scene, SynthesisTable? table) => MemberCard.Of(Stage.View(scene, Seat.First, Step.Opening) with { Synthesis = table });

    private static ReadCard Line(Scene scene, CompetenceId line) => new(Stage.Card(scene, Seat.First, Step.Of(line)));

    private static string? Comment(ReadCard card) => card.Inputs.Single(input => input.Word("id") == Fields.Comment).Word("value");

    private static Press Leaving(string comment) =>
        new(Verbs.GoTo, System.Text.Json.JsonSerializer.SerializeToElement(new Dictionary<string, string> { [Fields.Comment] = comment }));
}
