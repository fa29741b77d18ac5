using System.Text.Json;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Synthesis;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Transmission;

namespace E4Bot.Cards.Tests.Size;

/// <summary>The largest cards there can be are cards that Teams takes.</summary>
public sealed class SizeTests
{
    private static readonly WallClock Clock = new(Stage.Paris, Sample.Morning);

    /// <summary>Words; then what costs JSON most: quotes, lines, pairs of surrogates, characters without a meaning.</summary>
    public static TheoryData<string> Texts => ["L'été, à l'école : « très bien ». ", "\"", "x\n", "漢", "🎓", "\uE000"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_longest_texts_allowed_fit_on_every_step(string text)
    {
        foreach (var scene in Fullest(text))
            foreach (var view in Stage.Views(scene, Seat.First))
                Weight.Fits(new ReadCard(MemberCard.Of(view)), view.Step.Name);
    }

    [Fact]
    public void In_french_they_take_under_40_KB_of_UTF_8()
    {
        foreach (var view in Fullest("L'été, à l'école : « très bien ». ").SelectMany(scene => Stage.Views(scene, Seat.First)))
            Assert.InRange(CardJson.Write(MemberCard.Of(view)).Length, 1, 40 * 1024);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Fifty_thousand_characters_in_every_input_come_back_on_a_card_that_fits(string text)
    {
        var flood = Flood(text).Typed;
        foreach (var scene in Fullest(text).Append(Given.ARegisteredCandidate()))
            foreach (var view in Stage.Views(scene, Seat.First).Where(v => v.Hand == Hand.Own))
                Weight.Fits(new ReadCard(MemberCard.Of(view with { Typed = flood, Notice = "Votre texte est trop long." })), view.Step.Name);
    }

    [Fact]
    public void The_lists_of_a_whole_academy_fit()
    {
        var passage = States.All["sealed"].Passage;
        var sheet = AppreciationSheet.Of(passage)!;
        AdaptiveCard[] cards =
        [
            PassageListCard.Of(SessionFiles.Of2027, [.. Enumerable.Range(1, 90).Select(n => new PassageListCard.Group(passage.Candidate.Commission with { Number = n }, [.. Enumerable.Repeat(passage, 8)]))]),
            PassageListCard.Of(SessionFiles.Of2027, [.. Enumerable.Range(1, 500).Select(n => new PassageListCard.Group(passage.Candidate.Commission with { Number = n }, []))]),
            JournalCard.Of(passage, [.. Enumerable.Repeat(Of("Une ligne du journal. ", 300), 5_000)]),
            SentenceCard.Of("Import", [.. Enumerable.Repeat(Of("\uE000", 5_000), 5_000)]),
            SheetCard.Withheld(sheet, SessionFiles.Of2027, Clock, true, [.. Enumerable.Repeat("Dominique INVENTÉ", 5_000)]),
            NoticeCard.Withheld(SampleNotices.First, SessionFiles.Of2027, true, [.. Enumerable.Repeat("Dominique INVENTÉ", 5_000)]),
            CandidateChoiceCard.Of("évaluer", [.. Enumerable.Repeat(passage.Candidate, 500)]),
        ];

        Assert.All(cards, card => Weight.Fits(new ReadCard(card), card.FallbackText));
    }

    [Fact]
    public void What_is_left_out_of_a_list_is_counted()
    {
        var passage = States.All["sealed"].Passage;
        var card = PassageListCard.Of(SessionFiles.Of2027, [new(passage.Candidate.Commission, [.. Enumerable.Repeat(passage, PassageListCard.MostLines + 5)])]);

        Assert.Equal("… et 5\u00A0autres passages.", Assert.IsType<TextBlock>(card.Body[^1]).Text);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Whoever_keeps_a_whole_academy_from_being_handed_over_takes_under_28_KB_and_is_counted(string name)
    {
        var line = SampleBordereaux.Outstanding.Unsettled.First() is var some ? some with { Candidate = some.Candidate with { LastName = Of(name, 500) } } : null!;

        var card = TransmissionCard.Outstanding(Bordereau.Of(Of(name, 500), Enumerable.Repeat(line, 5_000)));

        Assert.InRange(CardJson.Write(card).Length, 1, 28 * 1024);
        Assert.Contains("4\u00A0965\u00A0autres personnes", new ReadCard(card).Json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_deliveries_of_a_whole_academy_take_under_28_KB_and_what_is_left_out_is_counted(string centre)
    {
        var line = new DeliveriesCard.Line($"Commission 3 ({Of(centre, 500)}), n° 0123456789, fiche, version 1", Of("L'envoi n'est pas confirmé : réessayez. ", 500));
        var card = DeliveriesCard.Of("Livraisons", ["Tout."], [.. Enumerable.Range(0, 5).Select(_ => new DeliveriesCard.Section("En attente", [.. Enumerable.Repeat(line, 10_000)]))], []);

        Assert.InRange(CardJson.Write(card).Length, 1, 28 * 1024);
        Assert.Contains("49\u00A0975\u00A0autres lignes", new ReadCard(card).Json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_ledger_of_a_whole_academy_takes_under_28_KB_and_says_which_page_of_how_many_it_is(string text)
    {
        var some = Given.ASealedSheet().After(they => they.President.Asks(
            new Command.DecideJuryNote(15, Of(text, 500), 1, new Decider(Sample.President.Mail, Of(text, 500)), 0))).Passage;
        var line = LedgerLine.Of(some with { Candidate = some.Candidate with { LastName = Of(text, 500), Commission = some.Candidate.Commission with { Centre = Of(text, 500) } } })[0];

        var card = LedgerCard.Of([.. Enumerable.Repeat(line, 5_000)], 500, 3, Clock, CardsBeside.Link);

        Assert.InRange(CardJson.Write(card).Length, 1, 28 * 1024);
        Assert.Contains("page 500 sur 500", new ReadCard(card).Json, StringComparison.Ordinal);
        Assert.InRange(CardJson.Write(LedgerCard.Of([.. Enumerable.Repeat(line, 5_000)], 2, 3, Clock, CardsBeside.Link)).Length, 1, 28 * 1024);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_the_jury_decides_on_and_what_the_commission_is_told_take_under_28_KB(string text)
    {
        var candidate = Sample.Candidate() with { LastName = Of(text, 500) };
        var decided = Given.ASealedSheet().After(they => they.President.Decides(15, Of(text, 500))).Passage with { Candidate = candidate };

        Assert.InRange(CardJson.Write(JuryNoteCard.Of(decided, SessionFiles.Of2027, Clock, Of(text, 200), Typed.As(Fields.Reason, Of(text, 500)))).Length, 1, 28 * 1024);
        Assert.InRange(CardJson.Write(JuryDecisionCard.Full(candidate, decided.JuryNote!, SessionFiles.Of2027, Clock, mayBeDouble: true)).Length, 1, 28 * 1024);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_longest_table_that_can_be_read_takes_under_28_KB_and_what_is_left_out_is_counted(string text)
    {
        var card = SynthesisCard.Of(States.All["open"].Passage.Candidate, SynthesisTables.Flooded(Of(text, 2_000)), SessionFiles.Of2027, Of(text, 200), Of(text, 200));

        Assert.InRange(CardJson.Write(card).Length, 1, 28 * 1024);
        Assert.Matches("… et [0-9]+\u00A0autres réalisations\u00A0: regardez le fichier.", new ReadCard(card).Json);
        Assert.Matches("… et [0-9]+\u00A0autres points\u00A0: regardez le fichier.", new ReadCard(card).Json);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_fits_on_the_opening_too_with_all_that_may_be_typed_there(string text)
    {
        var (table, flood) = (SynthesisTables.Flooded(Of(text, 2_000)), Flood(text).Typed);

        Weight.Fits(new ReadCard(MemberCard.Of(Stage.View(Given.ASynthesis(table), Seat.First, Step.Opening) with { Synthesis = table, Typed = flood })), "opening");
    }

    [Fact]
    public void A_table_as_candidates_write_it_is_shown_whole()
    {
        var section = SynthesisTables.Covered.Sections[0] with { Realisations = [.. Enumerable.Range(9, 30).Select(row => SynthesisTables.Realisation(row, Of("Déploiement d'un serveur de fichiers. ", 120), "15/10/2024 au 26/11/2024", 0, 4, 5))] };
        var card = new ReadCard(SynthesisCard.Of(States.All["open"].Passage.Candidate, SynthesisTables.Covered with { Sections = [section] }, SessionFiles.Of2027));

        Assert.DoesNotContain("autres réalisations", card.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_cut_off_is_said()
    {
        Assert.Equal("abc", Fit.Excerpt("abc", 3));
        Assert.Equal("ab […]", Fit.Excerpt("abc", 2));
        Assert.Equal("", Fit.Within("🎓", 1));
    }

    /// <summary>Everything written as long as may be, before and after the sheet is complete.</summary>
    private static Scene[] Fullest(string text)
    {
        var open = Given.AnOpenEvaluation();
        var differing = States.OnEveryLine(open, MasteryLevel.NotAssessable, MasteryLevel.ExcellentMastery, Of(text, 2_000));
        var written = differing.After(
            they => they.First.Observes(OralPartNumber.One, Of(text, 4_000)),
            they => they.First.Observes(OralPartNumber.Two, Of(text, 4_000)),
            they => they.First.JudgesEnvironment(compliant: false, Of(text, 500)),
            they => they.First.Claims(PenaltyKind.InaccessiblePortfolio, Of(text, 500)),
            they => they.First.Claims(PenaltyKind.MissingSynthesisTable, Of(text, 500)),
            they => they.First.Appreciates(Of(text, 6_000)));
        var complete = Given.ACompleteSheet().After(
            they => they.First.Observes(OralPartNumber.One, Of(text, 4_000)),
            they => they.First.Observes(OralPartNumber.Two, Of(text, 4_000)),
            they => they.First.Appreciates(Of(text, 6_000)));
        return [differing, written, complete, complete.OnOneScreen()];
    }

    private static string Of(string text, int length)
    {
        var whole = string.Concat(Enumerable.Repeat(text, length / text.Length + 1))[..length];
        return char.IsHighSurrogate(whole[^1]) ? whole[..^1] : whole;
    }

    private static Press Flood(string text)
    {
        var fields = typeof(Fields).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)
            .Concat(Enum.GetValues<PenaltyKind>().Select(Fields.PenaltyGround));
        return new Press(Verbs.WriteObservations, JsonSerializer.SerializeToElement(fields.ToDictionary(f => f, _ => Of(text, 50_000))));
    }
}
