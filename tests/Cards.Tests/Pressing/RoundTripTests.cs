using System.Text.Json;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Pressing;

/// <summary>Whatever a card offers is understood, and allowed.</summary>
public sealed class RoundTripTests
{
    /// <summary>What each verb promises; nothing: only another view.</summary>
    private static readonly Dictionary<string, Type[]> Promised = new()
    {
        [Verbs.Refresh] = [],
        [Verbs.GoTo] = [],
        [Verbs.OpenSheet] = [],
        [Verbs.OpenNotice] = [],
        [Verbs.ShowNotice] = [],
        [Verbs.SendMe] = [],
        [Verbs.HandOverNotice] = [typeof(Command.HandOverNotice)],
        [Verbs.AddMentions] = [],
        [Verbs.AddPhrase] = [],
        [Verbs.KeepPhrase] = [],
        [Verbs.DropPhrase] = [],
        [Verbs.OpenRehearsal] = [],
        [Verbs.ScoreRehearsal] = [],
        [Verbs.CompareRehearsals] = [],
        [Verbs.Say] = [],
        [Verbs.Open] = [typeof(Command.Open)],
        [Verbs.CorrectOpening] = [typeof(Command.CorrectOpening)],
        [Verbs.UseScreens] = [typeof(Command.UseScreens)],
        [Verbs.StartPart] = [typeof(Command.StartPart)],
        [Verbs.EndPart] = [typeof(Command.EndPart)],
        [Verbs.GiveLevel] = [typeof(Command.GiveLevel)],
        [Verbs.VoteLevel] = [typeof(Command.VoteLevel)],
        [Verbs.WriteObservations] = [typeof(Command.WriteObservation), typeof(Command.WriteObservation)],
        [Verbs.JudgeEnvironment] = [typeof(Command.JudgeEnvironment)],
        [Verbs.ClaimPenalty] = [typeof(Command.ClaimPenalty)],
        [Verbs.ConfirmPenalty] = [typeof(Command.ConfirmPenalty)],
        [Verbs.DismissPenalty] = [typeof(Command.DismissPenalty)],
        [Verbs.ProposeNote] = [typeof(Command.ProposeNote)],
        [Verbs.WriteAppreciation] = [typeof(Command.WriteAppreciation)],
        [Verbs.ConfirmPaper] = [typeof(Command.ConfirmPaper)],
        [Verbs.Sign] = [typeof(Command.Sign)],
        [Verbs.Reopen] = [typeof(Command.Reopen)],
        [Verbs.DecideJuryNote] = [typeof(Command.DecideJuryNote)],
        [Verbs.WithdrawOutcome] = [typeof(Command.WithdrawOutcome)],
        [Verbs.GivePortfolio] = [typeof(Command.GivePortfolioAddress)],
        [Verbs.VisitPortfolio] = [typeof(Command.GivePortfolioAddress)],
        [Verbs.RecordOutcome] = [typeof(Command.RecordOutcome)],
        [Verbs.CheckConformity] = [typeof(Command.CheckConformity)],
        [Verbs.RedoConformity] = [],
        [Verbs.PutRight] = [typeof(Command.PutRight)],
        [Verbs.DeclareNotPutRight] = [typeof(Command.DeclareNotPutRight)],
        [Verbs.MoveDeadline] = [typeof(Command.MoveDeadline)],
    };

    [Fact]
    public void Every_verb_has_its_reader_and_every_reader_its_verb()
    {
        var constants = typeof(Verbs).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

        Assert.Equal(Verbs.All.Order(), constants.Order());
        Assert.Equal(Verbs.All.Order(), Promised.Keys.Order());
    }

    [Fact]
    public void Every_verb_stands_on_a_card()
    {
        var walk = States.All.Values.SelectMany(Stage.Views).Select(MemberCard.Of).Concat(CardsBeside.All.Values);

        Assert.Equal(Verbs.All.Order(), walk.SelectMany(card => new ReadCard(card).Presses).Select(p => p.Word("verb")!).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void Every_button_of_every_step_is_read_into_what_it_promises(string state)
    {
        foreach (var view in Stage.Views(States.All[state]))
            ReadsAsPromised(new ReadCard(MemberCard.Of(view)));
    }

    [Theory]
    [MemberData(nameof(CardsBeside.Names), MemberType = typeof(CardsBeside))]
    public void So_is_every_button_beside_the_walk(string card) => ReadsAsPromised(new ReadCard(CardsBeside.All[card]));

    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void No_button_leads_to_a_refusal(string state)
    {
        var scene = States.All[state];
        foreach (var view in Stage.Views(scene))
        {
            var card = new ReadCard(MemberCard.Of(view));
            foreach (var action in card.Presses) Accepted(scene, view, Pressed.On(card, action), action);
        }
    }

    [Theory]
    [MemberData(nameof(States.Names), MemberType = typeof(States))]
    public void Every_button_says_whose_card_it_stood_on(string state)
    {
        var scene = States.All[state];
        foreach (var view in Stage.Views(scene))
        {
            var card = new ReadCard(MemberCard.Of(view));
            Assert.All(card.Presses, action => Assert.Equal(
                (scene.Passage.Candidate.Number, scene.Passage.Evaluation?.Version),
                (Pressed.On(card, action).Candidate!.Value, Pressed.On(card, action).Version)));
        }
    }

    [Fact]
    public void No_input_bears_the_name_of_something_that_buttons_carry()
    {
        var carried = JsonSerializer.SerializeToElement(new ActionData(), JsonSerializerOptions.Web).EnumerateObject().Select(p => p.Name);
        var inputs = States.All.Values.SelectMany(Stage.Views).Select(MemberCard.Of).Concat(CardsBeside.All.Values)
            .SelectMany(card => new ReadCard(card).Inputs).Select(i => i.Word("id")!).Distinct();

        Assert.Empty(inputs.Intersect(carried, StringComparer.OrdinalIgnoreCase));
    }

    private static void ReadsAsPromised(ReadCard card)
    {
        foreach (var action in card.Presses)
        {
            var reading = CardCommands.Read(Pressed.On(card, action), Stage.Members, Sample.Checker, Sample.President);
            Assert.True(reading is CommandReading.Asked, $"« {action.Word("title")} » is not read: {reading}");
            Assert.Equal(Promised[action.Word("verb")!], ((CommandReading.Asked)reading).Commands.Select(c => c.GetType()));
        }
    }

    private static void Accepted(Scene scene, MemberView view, Press press, JsonElement action)
    {
        var actor = new Actor(view.DeviceSeat.ToString(), Standing.Member, view.DeviceSeat, press.Hand);
        foreach (var command in ((CommandReading.Asked)CardCommands.Read(press, Stage.Members)).Commands)
            Assert.True(
                scene.Play(new Deed(actor, command)).Last is Decision.Accepted,
                $"« {action.Word("title")} » on {view.Step}, {view.DeviceSeat}, {view.Hand}: {scene.Play(new Deed(actor, command)).Last}");
    }
}
