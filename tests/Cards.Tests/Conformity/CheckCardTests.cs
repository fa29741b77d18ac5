using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Conformity;

/// <summary>A file is checked in a few taps, and the card says what may be done of a check that stands.</summary>
public sealed class CheckCardTests
{
    private static readonly Scene Registered = Given.ARegisteredCandidate().AtTheCheck();

    /// <summary>One tap opens the card, one answers each question, one saves, one confirms.</summary>
    [Theory]
    [InlineData("InTime", "Sufficient", "PresentAndSigned", 5)]
    [InlineData("InTime", "Sufficient", "MissingOrUnsigned", 5)]
    [InlineData("Late", "TooShort", "MissingOrUnsigned", 6)]
    public void Six_taps_are_enough_whatever_is_found(string deposit, string internship, string attestations, int taps)
    {
        var answers = new Dictionary<string, string> { [Fields.Deposit] = deposit, [Fields.Internship] = internship, [Fields.Attestations] = attestations };
        var card = new ReadCard(Card(Registered));
        var offered = card.Inputs.Where(input => answers.ContainsKey(input.Word("id")!)).ToArray();

        var reading = Read(card, Verbs.CheckConformity, answers);
        var first = Registered.When(they => they.Team.Asks(reading));
        var refused = (first.Last as Decision.Refused)?.Refusal;
        var confirmed = refused is null ? first : Registered.When(they => they.Team.Asks(Read(Confirming(), Verbs.CheckConformity, answers, confirms: true)));

        Assert.Equal(3, offered.Length);
        Assert.All(offered, input => Assert.Contains(answers[input.Word("id")!], input.GetProperty("choices").EnumerateArray().Select(c => c.Word("value"))));
        confirmed.ThenAccepted<Change.ConformityChecked>();
        Assert.Equal(taps, 1 + offered.Length + (refused is null ? 1 : 2));
    }

    [Fact]
    public void The_deadline_comes_proposed_two_weeks_on_and_no_later_than_the_oral()
    {
        Assert.Equal("2027-05-04", Deadline(Registered));
        Assert.Equal("2027-05-18", Deadline(Registered with { Now = new DateTimeOffset(2027, 5, 10, 8, 0, 0, TimeSpan.Zero) }));
    }

    [Fact]
    public void The_sessions_date_and_weeks_stand_in_the_questions()
    {
        var session = SessionFiles.Of2027 with { Conformity = new ConformityRules(8, 14, new DepositDates(new DateOnly(2027, 4, 16))) };

        var texts = new ReadCard(Card(Given.ARegisteredCandidate(session: session).AtTheCheck())).ReadTexts.Select(t => t.Replace(Typography.Nbsp, ' ')).ToArray();

        Assert.Contains("Dossier, à déposer au plus tard le 16 avril 2027", texts);
        Assert.Contains("8 semaines ou plus", texts);
    }

    [Fact]
    public void The_four_official_reasons_stand_on_the_card_word_for_word() => Assert.Equal(
        Enum.GetValues<ConformityDefect>(),
        Enum.GetValues<ConformityDefect>().Where(defect => new ReadCard(Card(Registered)).ReadTexts.Any(
            text => text.Replace(Typography.Nbsp, ' ').Contains(ConformityWording.Of(defect)[1..], StringComparison.Ordinal))));

    [Fact]
    public void What_is_to_be_put_right_is_put_right_put_off_or_given_up_and_checked_anew() => Assert.Equal(
        [Verbs.PutRight, Verbs.MoveDeadline, Verbs.DeclareNotPutRight, Verbs.RedoConformity],
        Presses(Given.AFileToBePutRight()));

    [Fact]
    public void What_is_in_order_or_not_valid_is_checked_anew_and_nothing_else()
    {
        Assert.Equal([Verbs.RedoConformity], Presses(Registered.After(they => they.Team.Checks(SampleFile.InOrder))));
        Assert.Equal([Verbs.RedoConformity], Presses(Registered.After(they => they.Team.Checks(SampleFile.TooShort))));
    }

    [Fact]
    public void Once_the_oral_has_begun_nothing_is_offered() =>
        Assert.Empty(Presses(Registered.After(they => they.Team.Checks(SampleFile.InOrder), they => they.First.Opens())));

    [Fact]
    public void Made_again_it_shows_what_was_found_and_asks_why()
    {
        var card = new ReadCard(Card(Given.AFileToBePutRight(), view => view with { Again = true }));

        Assert.Equal("MissingOrUnsigned", card.Inputs.Single(i => i.Word("id") == Fields.Attestations).Word("value"));
        Assert.Contains(card.Inputs, i => i.Word("id") == Fields.Reason);
    }

    [Fact]
    public void Of_no_file_nothing_that_the_card_still_shows_is_said()
    {
        var command = Assert.IsType<Command.CheckConformity>(Read(new ReadCard(Card(Registered)), Verbs.CheckConformity, new()
        {
            [Fields.Deposit] = "None", [Fields.Internship] = "Sufficient", [Fields.Weeks] = "12", [Fields.Attestations] = "PresentAndSigned",
        }));

        Assert.Equal(ConformityFindings.NoFile, command.Findings);
    }

    private static ReadCard Confirming() => new(Card(Registered, view => view with { Confirms = true }));

    private static string? Deadline(Scene scene) => new ReadCard(Card(scene)).Inputs.Single(i => i.Word("id") == Fields.Deadline).Word("value");

    private static string[] Presses(Scene scene) => [.. new ReadCard(Card(scene)).Presses.Select(p => p.Word("verb")!)];

    private static Adaptive.AdaptiveCard Card(Scene scene, Func<ConformityView, ConformityView>? but = null)
    {
        var view = new ConformityView { Passage = scene.Passage, Session = scene.Session, Clock = new WallClock(Stage.Paris, scene.Now) };
        return ConformityCard.Of(but is null ? view : but(view));
    }

    /// <summary>A press of the button with these answers, and all else as the card came.</summary>
    private static Command Read(ReadCard card, string verb, Dictionary<string, string> answers, bool confirms = false)
    {
        var action = card.Presses.First(p => p.Word("verb") == verb && (!confirms || p.GetProperty("data").TryGetProperty("confirm", out _)));
        var data = JsonObject.Create(action.GetProperty("data"))!;
        foreach (var input in card.Inputs) data[input.Word("id")!] = answers.GetValueOrDefault(input.Word("id")!) ?? input.Word("value") ?? "";
        var reading = CardCommands.Read(new Press(verb, JsonSerializer.SerializeToElement(data)), Stage.Members, Sample.Checker);
        return Assert.Single(Assert.IsType<CommandReading.Asked>(reading).Commands);
    }
}
