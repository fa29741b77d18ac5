using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Language;

/// <summary>What the jury decided, as it is said: the commission's note beside it, whoever reads.</summary>
public sealed class JuryNoteTextTests
{
    private static readonly WallClock Clock = new(Stage.Paris, Sample.Morning);

    private static readonly Scene Penalised = Given.ACompleteSheet().After(
        they => they.First.Claims(PenaltyKind.MissingSynthesisTable, "Aucun fichier."),
        they => they.Second.Confirms(PenaltyKind.MissingSynthesisTable),
        they => they.First.Signs(),
        they => they.Second.Signs());

    [Theory]
    [InlineData(15, "14 → 15 / 20")]
    [InlineData(13, "14 → 13 / 20")]
    [InlineData(14, "14 / 20, la note finale")]
    public void A_decision_is_said_from_the_final_note_on(int note, string said) =>
        Assert.Equal(said, Plain(JuryNoteText.Step(Given.ASealedSheet().After(they => they.President.Decides(note, "Barème aligné.")).Passage.JuryNote!)));

    [Fact]
    public void The_card_that_is_decided_on_shows_the_whole_sum_and_every_line_of_the_profile()
    {
        var card = JuryNoteCard.Of(Penalised.Passage, Penalised.Session, Clock, null, Wire.Typed.Nothing);
        var words = string.Join('\n', new ReadCard(card).ReadTexts.Select(Plain));

        Assert.Contains("13,25 → 14 − 2 = 12 / 20", words, StringComparison.Ordinal);
        Assert.All(Penalised.Session.Grid.Lines, line => Assert.Contains(line.ShortTitle, words, StringComparison.Ordinal));
        Assert.Equal(Penalised.Session.Grid.Lines.Count, words.Split('\n').Count(text => text.Contains("Bonne maîtrise", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_commission_is_told_who_decided_what_when_and_why_and_what_the_note_was()
    {
        var scene = Penalised.After(they => they.President.Decides(13, "Barème aligné."));
        var card = new ReadCard(JuryDecisionCard.Full(scene.Passage.Candidate, scene.Passage.JuryNote!, scene.Session, Clock, mayBeDouble: false));
        var words = card.ReadTexts.Select(Plain).ToArray();

        Assert.Contains("Le jury a arrêté la note de Camille FICTIVE, n° 00123456789 : 12 → 13 / 20.", words);
        Assert.Contains(words, text => text.Contains("Barème aligné.", StringComparison.Ordinal));
        Assert.Contains($"Décidé par Maud PRÉALABLE le {Plain(Clock.Moment(scene.Now))}.", words);
        Assert.Contains(words, text => text.Contains("13,25 / 20 proposée, 12 / 20 finale (fiche, version 1)", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_an_outsider_is_neither_name_nor_note_nor_reason_is_said()
    {
        var json = new ReadCard(JuryDecisionCard.Withheld(Penalised.Session, mayBeDouble: false, ["Kim CURIEUX"])).Json;

        Assert.Contains("car Kim CURIEUX n'est ni de la commission", json, StringComparison.Ordinal);
        Assert.All(["FICTIVE", "00123456789", "/\u00A020", "Barème"], secret => Assert.DoesNotContain(secret, json, StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_has_become_of_a_decision_has_its_words() =>
        Assert.All(Enum.GetValues<LedgerStanding>(), standing => Assert.Empty(Fault.In(JuryNoteText.Of(standing))));

    private static string Plain(string text) => text.Replace(Typography.Nbsp, ' ');
}
