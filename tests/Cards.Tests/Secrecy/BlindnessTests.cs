using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using FsCheck.Xunit;

namespace E4Bot.Cards.Tests.Secrecy;

/// <summary>
/// Rule 2 on the cards. A secret is what makes no difference: had the other member answered otherwise where one may not look, every card
/// would be the same to the byte.
/// </summary>
public sealed class BlindnessTests
{
    [Property(MaxTest = 150)]
    public bool A_members_cards_do_not_depend_on_the_others_unseen_levels_nor_on_their_comments(byte[] script)
    {
        var scene = RandomScene.Of(script);
        return Seats.Both.All(seat => SameCards(scene, Rewrite(scene.Passage, seat.Other(), IsUnseenBy(scene, seat)), seat, Hand.Own));
    }

    [Property(MaxTest = 150)]
    public bool Passing_the_turn_shows_no_comment_of_the_others_and_no_level_that_they_gave_first_on_their_own_device(byte[] script)
    {
        var scene = RandomScene.Of(script);
        return Seats.Both.All(seat => SameCards(
            scene, Rewrite(scene.Passage, seat.Other(), level => !level.OnOthersDevice && IsUnseenBy(scene, seat)(level)), seat, Hand.Other));
    }

    [Property(MaxTest = 100)]
    public bool Filling_the_grid_together_shows_no_more(byte[] script)
    {
        var scene = RandomScene.Of(script);
        return Seats.Both.All(seat => SameCards(scene, Rewrite(scene.Passage, seat.Other(), IsUnseenBy(scene, seat)), seat, Hand.Together));
    }

    [Fact]
    public void Apart_no_press_makes_a_device_show_the_other_members_cards()
    {
        var view = Stage.View(States.All["one line each"], Seat.First, Step.Of(Lines.Incidents), Hand.Other);

        Assert.Equal((Hand.Own, Seat.First), (view.Hand, view.Seat));
    }

    [Fact]
    public void On_one_screen_the_other_reads_again_the_level_they_gave_here_and_not_their_comment()
    {
        var card = Text(States.All["one screen, answered in turns"], Lines.Teamwork);

        Assert.DoesNotContain(States.SecondsComment, card, StringComparison.Ordinal);
        Assert.Contains("le vôtre est gardé, et caché sur cet écran", card, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"PartialMastery\"", card, StringComparison.Ordinal);
    }

    [Fact]
    public void On_one_screen_what_was_answered_elsewhere_is_said_to_be_there_and_no_more()
    {
        var card = Text(States.All["one screen"], Lines.Incidents);

        Assert.Contains("a déjà répondu, sur son propre appareil", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Input.ChoiceSet", card, StringComparison.Ordinal);
        Assert.DoesNotContain(States.SecondsComment, card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_one_answered_alone_is_not_filled_together_and_says_so()
    {
        var scene = States.All["one screen"];

        Assert.Contains("Sacha MODÈLE a déjà répondu, sur son propre appareil", Text(scene, Lines.Incidents, Hand.Together), StringComparison.Ordinal);
        Assert.DoesNotContain("Input.ChoiceSet", Text(scene, Lines.Incidents, Hand.Together), StringComparison.Ordinal);
        Assert.Contains("Alix EXEMPLE a déjà répondu, sur son propre appareil", Text(scene, Lines.Assets, Hand.Together), StringComparison.Ordinal);
        Assert.Contains("Input.ChoiceSet", Text(scene, Lines.Online, Hand.Together), StringComparison.Ordinal);
    }

    [Fact]
    public void The_others_level_shows_once_ones_own_is_given()
    {
        var scene = States.All["one line each"].After(they => they.First.Gives(Lines.Incidents, MasteryLevel.GoodMastery));

        var card = System.Text.Encoding.UTF8.GetString(CardJson.Write(Stage.Card(scene, Seat.First, Step.Of(Lines.Incidents))));

        Assert.Contains("Sacha MODÈLE\u00A0: \",\"type\":\"TextRun\",\"weight\":\"bolder\"},{\"text\":\"Non maîtrisé\"", card, StringComparison.Ordinal);
    }

    private static string Text(Scene scene, CompetenceId line, Hand hand = Hand.Other) =>
        System.Text.Encoding.UTF8.GetString(CardJson.Write(Stage.Card(scene, Seat.First, Step.Of(line), hand)));

    private static Func<OwnLevel, bool> IsUnseenBy(Scene scene, Seat seat) => level => scene.Passage.Sheet(seat).On(level.Line) is null;

    /// <summary>Another story: other comments everywhere, other levels where they are hidden.</summary>
    private static Passage Rewrite(Passage passage, Seat author, Func<OwnLevel, bool> isHidden)
    {
        var sheet = passage.Sheet(author);
        var levels = sheet.Levels.Select(l => l with
        {
            Comment = "autre confidence",
            Level = isHidden(l) ? (MasteryLevel)(((int)l.Level + 1) % 5) : l.Level,
        });
        var rewritten = sheet with { Levels = [.. levels] };
        return author == Seat.First ? passage with { First = rewritten } : passage with { Second = rewritten };
    }

    private static bool SameCards(Scene scene, Passage otherwise, Seat device, Hand hand) => Stage.Steps(scene).All(step =>
        Written(scene, scene.Passage, device, step, hand).AsSpan().SequenceEqual(Written(scene, otherwise, device, step, hand)));

    private static byte[] Written(Scene scene, Passage passage, Seat device, Step step, Hand hand) =>
        CardJson.Write(MemberCard.Of(Stage.View(scene, passage, device, step, hand)));
}
