using System.Text.RegularExpressions;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Rehearsal;
using E4Bot.Cards.Synthesis;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Schema;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Markup;

/// <summary>
/// Nothing that people write becomes markup. Renderers read markdown in text blocks, choices, ticks and error messages; labels, buttons,
/// text runs and values are plain, but for dates between double braces.
/// </summary>
public sealed partial class HostileTextTests
{
    private const string Hostile = "*gras* [lien](https://exemple.test) <img src=x> &amp; `code` {{DATE(2027-05-18T08:00:00Z)}}";

    private static readonly Candidate Candidate = Sample.Candidate() with { FirstName = Hostile, LastName = Hostile };

    private static readonly SittingMember First = Sample.Teacher with { FullName = Hostile };

    private static readonly SittingMember Second = Sample.Professional with { FullName = Hostile };

    private static readonly Scene Open = Scene.Of(SessionFiles.Of2027, Passage.Of(Candidate))
        .After(they => they.First.Opens(open => open with { First = First, Second = Second }));

    private static readonly Passage Postponed = Scene.Of(SessionFiles.Of2027, Passage.Of(Candidate))
        .After(they => they.Administrator.Records(OutcomeKind.Rescheduled, Hostile, Candidate.Date.AddDays(7))).Passage;

    private static readonly Scene Written = Open.WithEveryLevel(MasteryLevel.GoodMastery).WithEveryAnswer(13.25m).After(
        they => they.First.Gives(Lines.Assets, MasteryLevel.NotMastered, Hostile),
        they => they.Second.Gives(Lines.Assets, MasteryLevel.GoodMastery, Hostile),
        they => they.First.Observes(OralPartNumber.One, Hostile),
        they => they.First.Observes(OralPartNumber.Two, Hostile),
        they => they.First.Appreciates(Hostile),
        they => they.First.JudgesEnvironment(compliant: false, Hostile),
        they => they.First.Claims(PenaltyKind.InaccessiblePortfolio, Hostile));

    private static readonly Scene Complete = Open.WithEveryLevel(MasteryLevel.GoodMastery).WithEveryAnswer(13.25m)
        .After(they => they.First.Observes(OralPartNumber.One, Hostile), they => they.First.Appreciates(Hostile));

    private static readonly Scene Sealed = Complete.After(they => they.First.Signs(), they => they.Second.Signs(), they => they.First.Reopens(Hostile));

    private static readonly Passage Decided = Sealed.After(they => they.President.Asks(
        new Command.DecideJuryNote(15, Hostile, 1, new Decider(Sample.President.Mail, Hostile), 0))).Passage;

    public static TheoryData<string> Cards => [.. All().Keys];

    [Theory]
    [MemberData(nameof(Cards))]
    public void What_people_write_is_never_read_as_markdown(string name)
    {
        foreach (var card in All()[name].Select(c => new ReadCard(c)))
            Assert.DoesNotContain(card.MarkdownTexts, IsMarkup);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Nor_as_a_date_where_there_is_no_markdown(string name)
    {
        foreach (var card in All()[name].Select(c => new ReadCard(c)))
            Assert.DoesNotContain(card.Runs.Concat(card.ChartTexts), text => text.Contains("{{", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void The_cards_stay_valid(string name)
    {
        foreach (var card in All()[name].Select(c => new ReadCard(c)))
            Assert.Empty(Version15.Faults(card).Concat(HouseRules.Faults(card)));
    }

    [Fact]
    public void What_was_typed_is_in_its_input_again_to_the_letter()
    {
        var card = new ReadCard(Stage.Card(Written, Seat.First, Step.Appreciation));

        Assert.Equal(Hostile, card.Inputs.Single(input => input.Word("id") == Fields.Appreciation).Word("value"));
    }

    /// <summary>Once what stands behind a backslash is gone.</summary>
    private static bool IsMarkup(string text) =>
        Escaped().Replace(text, "") is var rest && ((string[])["*gras*", "[lien]", "<img", "`code`", "{{"]).Any(rest.Contains);

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escaped();

    private static ConformityNotice Notice => SampleNotices.First with { Candidate = Candidate, By = new Checker(Sample.Checker.Mail, Hostile) };

    private static Dictionary<string, IReadOnlyList<AdaptiveCard>> All()
    {
        var sheet = AppreciationSheet.Of(Sealed.Passage)!;
        var clock = new WallClock(Stage.Paris, Sealed.Now);
        return new()
        {
            ["to open"] = [MemberCard.Of(Stage.View(Scene.Of(SessionFiles.Of2027, Passage.Of(Candidate)), Seat.First, Step.Opening))],
            ["open"] = Of(Open),
            ["written"] = Of(Written),
            ["on one screen"] = Of(Written.OnOneScreen()),
            ["complete"] = Of(Complete),
            ["sealed"] = Of(Sealed),
            ["decided by the jury"] = Of(Sealed with { Passage = Decided }),
            ["bystander"] = [BystanderCard.Of(Stage.Progress(Open), [])],
            ["journal"] = [JournalCard.Of(Open.Passage, [Hostile])],
            ["passages"] = [PassageListCard.Of(Open.Session, [new(new CommissionKey(Hostile, 3), [Open.Passage])])],
            ["outcome"] = [OutcomeCard.Of(Postponed, OutcomeOffer.To(Standing.Administrator, Postponed), Hostile, Typed.As(Fields.Reason, Hostile))],
            ["reopening"] = [ReopenCard.Of(Sealed.Passage, Hostile, Typed.Nothing)],
            ["jury's note"] =
            [
                JuryNoteCard.Of(Decided, Open.Session, clock, Hostile, Typed.As(Fields.Reason, Hostile)),
                JuryDecisionCard.Full(Candidate, Decided.JuryNote!, Open.Session, clock, true), JuryDecisionCard.Withheld(Open.Session, true, [Hostile]),
            ],
            ["ledger"] = [LedgerCard.Of(LedgerLine.Of(Decided), 1, 0, clock, CardsBeside.Link)],
            ["who is meant"] = [CandidateChoiceCard.Of("évaluer", [Candidate])],
            ["sheet"] = [SheetCard.Full(sheet, Open.Session, clock, true), SheetCard.Withheld(sheet, Open.Session, clock, true, [Hostile])],
            ["link"] = [LinkCard.Of(sheet, CardsBeside.Links), LinkCard.OfGrid(sheet, CardsBeside.Links)],
            ["synthesis"] = [SynthesisCard.Of(Candidate, SynthesisTables.Flooded(Hostile, 20), Open.Session, Hostile, Hostile)],
            ["notice"] =
            [
                NoticeCard.Full(Notice, null, Open.Session, clock, true), NoticeCard.Withheld(Notice, Open.Session, true, [Hostile]), NoticeCard.HandedOver(Notice),
                LinkCard.Of(Notice, CardsBeside.Link),
            ],
            ["charts"] = [.. SampleCharts.Of(Hostile).Values.Select(SampleCharts.Card)],
            ["rehearsal"] = Rehearsal(),
            ["sentences"] = [SentenceCard.Of("Import", [Hostile])],
        };
    }

    private static IReadOnlyList<AdaptiveCard> Rehearsal()
    {
        RehearsalFile File(string key) => new(key, $"{key} *gras* [lien](x) `code` {{{{DATE(x)}}}}", Speciality.Sisr, [Hostile], [Hostile], [Hostile]);
        var (material, commission, clock) = (new RehearsalMaterial([File("a"), File("b")]), new CommissionKey(Hostile, 3), new WallClock(Stage.Paris, Sample.Morning));
        var scored = SampleRehearsal.Scored(3, material.Files[0], "2 1 2 - 3 0 2", 11.37m) with { Commission = commission, Name = Hostile };
        var board = new RehearsalBoard(material, [commission], [scored]);
        return
        [
            RehearsalCard.Of(board, [commission], true, clock, Hostile),
            ComparisonCard.Of(board, material.Files[0], 0),
            ScoringCard.Of(new(material.Files[0], commission, Open.Session, clock) { Stands = scored, Notice = Hostile, Typed = Typed.As(Fields.Note, Hostile) }),
        ];
    }

    private static IReadOnlyList<AdaptiveCard> Of(Scene scene) => [.. Stage.Views(scene).Select(view => MemberCard.Of(view with { Notice = Hostile }))];
}
