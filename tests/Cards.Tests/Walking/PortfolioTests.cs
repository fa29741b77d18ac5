using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Walking;

/// <summary>What the server saw of a portfolio stands beside the question and the claim, and answers neither.</summary>
public sealed class PortfolioTests
{
    private static readonly WallClock Clock = new(Stage.Paris, Sample.Morning);

    public static TheoryData<PortfolioFinding> Findings => [.. Enum.GetValues<PortfolioFinding>()];

    [Fact]
    public void An_opening_without_an_address_is_what_it_was() =>
        Assert.DoesNotContain(Texts(Stage.Card(Given.ARegisteredCandidate(), Seat.First, Step.Opening)), text => text.Contains("Adresse du portfolio", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Findings))]
    public void The_opening_shows_what_was_seen_and_leaves_the_question_open(PortfolioFinding finding)
    {
        var scene = Given.ARegisteredCandidate().After(they => they.Team.GivesPortfolio(States.Portfolio), they => they.First.Visits(finding));
        var card = Stage.Card(scene, Seat.First, Step.Opening);

        Assert.Contains(Texts(card), text => text.StartsWith("Vérifié par le serveur le 18 mai 2027 à 10\u00A0h\u00A000\u00A0: ", StringComparison.Ordinal));
        var body = card.Body.ToList();
        Assert.True(body.FindIndex(e => e is ChoiceInput { Id: Fields.Portfolio }) > body.FindIndex(IsTheVisit));
        Assert.Null(card.Body.OfType<ChoiceInput>().Single(i => i.Id == Fields.Portfolio).Value);
        Assert.Equal("", card.Body.OfType<TextInput>().Single(i => i.Id == Fields.PortfolioGround).Value);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void The_penalty_shows_what_was_seen_and_is_claimed_by_nobody_else(PortfolioFinding finding)
    {
        var scene = Given.ACompleteSheet().After(they => they.Team.GivesPortfolio(States.Portfolio), they => they.First.Visits(finding));
        var card = Stage.Card(scene, Seat.First, Step.Note);

        Assert.Contains(Texts(card), text => text.StartsWith("Vérifié par le serveur le ", StringComparison.Ordinal));
        Assert.Equal("", card.Body.OfType<TextInput>().Single(i => i.Id == "constatInaccessiblePortfolio").Value);
        Assert.Contains(new ReadCard(card).Presses, press => press.Word("verb") == Verbs.ClaimPenalty);
    }

    [Fact]
    public void A_page_can_be_opened_unless_it_leads_inside()
    {
        var known = States.All["to open, portfolio known"];

        Assert.Equal([States.Portfolio], Links(known));
        Assert.Equal([States.Portfolio], Links(known.After(they => they.First.Visits(PortfolioFinding.NoSuchHost))));
        Assert.Empty(Links(known.After(they => they.First.Visits(PortfolioFinding.NotPublic))));
        Assert.Empty(Links(Given.ARegisteredCandidate().After(they => they.Team.GivesPortfolio("https://alix:secret@exemple.test"))));
        Assert.Empty(Links(Given.ARegisteredCandidate().After(they => they.Team.GivesPortfolio("javascript:alert(1)"))));
    }

    [Fact]
    public void A_sealed_sheet_offers_nothing_more() => Assert.Empty(new ReadCard(CardsBeside.All["portfolio of a sealed sheet"]).Presses);

    [Fact]
    public void What_was_typed_comes_back_with_the_reason()
    {
        var card = PortfolioCard.Of(Given.ARegisteredCandidate().Passage, Clock, true, "Écrivez l'adresse d'une page web.", Typed.As(Fields.PortfolioAddress, "clé USB"));

        Assert.Equal("clé USB", card.Body.OfType<TextInput>().Single().Value);
    }

    private static bool IsTheVisit(Element element) => element is RichTextBlock { Inlines: [{ Text: var text }] } && text.StartsWith("Vérifié par le serveur", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(AdaptiveCard card) => new ReadCard(card).Runs;

    private static IEnumerable<string> Links(Scene scene) => PortfolioCard.Of(scene.Passage, Clock, true, null, Typed.Nothing).Body
        .OfType<ActionSet>().SelectMany(set => set.Actions).OfType<OpenUrlAction>().Select(action => action.Url);
}
