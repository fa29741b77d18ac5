using System.Text.Json;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Pressing;

/// <summary>What cannot be read is refused by name; nothing is guessed.</summary>
public sealed class UnreadableTests
{
    [Theory]
    [InlineData(InputProblem.UnknownVerb, "inconnu", "{}")]
    [InlineData(InputProblem.UnknownVerb, "", "{}")]
    [InlineData(InputProblem.UnknownLine, Verbs.GiveLevel, """{"niveau":"GoodMastery"}""")]
    [InlineData(InputProblem.UnknownLine, Verbs.GiveLevel, """{"line":"Pas une ligne !","niveau":"GoodMastery"}""")]
    [InlineData(InputProblem.NoLevelChosen, Verbs.GiveLevel, """{"line":"patrimoine"}""")]
    [InlineData(InputProblem.NoLevelChosen, Verbs.GiveLevel, """{"line":"patrimoine","niveau":""}""")]
    [InlineData(InputProblem.UnknownLevel, Verbs.GiveLevel, """{"line":"patrimoine","niveau":"7"}""")]
    [InlineData(InputProblem.UnknownLevel, Verbs.GiveLevel, """{"line":"patrimoine","niveau":3}""")]
    [InlineData(InputProblem.UnknownLevel, Verbs.GiveLevel, """{"line":"patrimoine","niveau":"goodmastery"}""")]
    [InlineData(InputProblem.UnknownLevel, Verbs.GiveLevel, """{"line":"patrimoine","niveau":"NotMastered, PartialMastery"}""")]
    [InlineData(InputProblem.UnknownLevel, Verbs.VoteLevel, """{"line":"patrimoine","level":"Excellente maîtrise"}""")]
    [InlineData(InputProblem.NoteNotReadable, Verbs.ProposeNote, """{"note":"20,5"}""")]
    [InlineData(InputProblem.NoteNotReadable, Verbs.ProposeNote, """{"note":"douze"}""")]
    [InlineData(InputProblem.NoteNotReadable, Verbs.ProposeNote, """{"note":"-1"}""")]
    [InlineData(InputProblem.NoteNotReadable, Verbs.ProposeNote, "{}")]
    [InlineData(InputProblem.JuryNoteNotReadable, Verbs.DecideJuryNote, """{"version":1,"basedOn":0,"noteArretee":"treize","motif":"x"}""")]
    [InlineData(InputProblem.JuryNoteNotReadable, Verbs.DecideJuryNote, """{"version":1,"basedOn":0,"noteArretee":"21","motif":"x"}""")]
    [InlineData(InputProblem.JuryNoteNotReadable, Verbs.DecideJuryNote, """{"version":1,"basedOn":0,"motif":"x"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.DecideJuryNote, """{"version":1,"noteArretee":"13","motif":"x"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.DecideJuryNote, """{"basedOn":0,"noteArretee":"13","motif":"x"}""")]
    [InlineData(InputProblem.EnvironmentNotChosen, Verbs.JudgeEnvironment, """{"environnement":"peut-être"}""")]
    [InlineData(InputProblem.FindingNotChosen, Verbs.ClaimPenalty, """{"penalty":"0"}""")]
    [InlineData(InputProblem.QualityNotChosen, Verbs.Open, """{"qualite1":"Professional"}""")]
    [InlineData(InputProblem.MembersChanged, Verbs.Open,
        """{"basedOn":1,"qualite1":"Professional","qualite2":"SpecialityTeacher","portfolio":"oui","synthese":"oui"}""")]
    [InlineData(InputProblem.FindingNotChosen, Verbs.Open, """{"qualite1":"Professional","qualite2":"SpecialityTeacher","portfolio":"oui"}""")]
    [InlineData(InputProblem.ExtraTimeNotReadable, Verbs.Open,
        """{"qualite1":"Professional","qualite2":"SpecialityTeacher","portfolio":"oui","synthese":"oui","tiersTemps":"un tiers"}""")]
    [InlineData(InputProblem.HeardOnMissing, Verbs.Open,
        """{"qualite1":"Professional","qualite2":"SpecialityTeacher","portfolio":"oui","synthese":"oui","papier":"true"}""")]
    [InlineData(InputProblem.HeardOnMissing, Verbs.Open,
        """{"qualite1":"Professional","qualite2":"SpecialityTeacher","portfolio":"oui","synthese":"oui","papier":"true","jourOral":"hier"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.ConfirmPaper, """{"version":1}""")]
    [InlineData(InputProblem.QualityNotChosen, Verbs.CorrectOpening, """{"qualite1":"Professional","qualite2":"2","tiersTemps":"0"}""")]
    [InlineData(InputProblem.ExtraTimeNotReadable, Verbs.CorrectOpening,
        """{"qualite1":"Professional","qualite2":"SpecialityTeacher","tiersTemps":"-1"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.Sign, """{"version":1}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.Sign, """{"version":1,"basedOn":"26"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.Sign, """{"basedOn":26}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.ConfirmPenalty, """{"version":1,"penalty":"InaccessiblePortfolio"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.DismissPenalty, """{"version":1,"penalty":"InaccessiblePortfolio"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.ClaimPenalty, """{"version":1,"penalty":"InaccessiblePortfolio","constatInaccessiblePortfolio":"x"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.ProposeNote, """{"note":"12","basedOn":0}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.ProposeNote, """{"note":"12","basedOn":0,"version":"1"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.GiveLevel, """{"line":"patrimoine","niveau":"GoodMastery","basedOn":0}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.VoteLevel, """{"line":"patrimoine","level":"GoodMastery"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.WriteObservations, """{"observation1":"x"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.WriteAppreciation, """{"appreciation":"x"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.JudgeEnvironment, """{"environnement":"oui"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.UseScreens, """{"screens":"one"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.StartPart, """{"part":1}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.EndPart, """{"part":2}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.Reopen, """{"motif":"Erreur."}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.WithdrawOutcome, """{"motif":"Erreur."}""")]
    [InlineData(InputProblem.OutcomeNotChosen, Verbs.RecordOutcome, """{"issue":"Absent,Dispensed"}""")]
    [InlineData(InputProblem.DateNotReadable, Verbs.RecordOutcome, """{"issue":"Rescheduled","nouvelleDate":"demain"}""")]
    [InlineData(InputProblem.DepositNotChosen, Verbs.CheckConformity, """{"basedOn":0,"stage":"Sufficient","attestations":"PresentAndSigned"}""")]
    [InlineData(InputProblem.DepositNotChosen, Verbs.CheckConformity, """{"basedOn":0,"depot":"0"}""")]
    [InlineData(InputProblem.DateNotReadable, Verbs.CheckConformity, """{"basedOn":0,"depot":"InTime","depotDate":"hier"}""")]
    [InlineData(InputProblem.DateNotReadable, Verbs.MoveDeadline, """{"basedOn":0,"echeance":"31/04/2027"}""")]
    [InlineData(InputProblem.WeeksNotReadable, Verbs.CheckConformity, """{"basedOn":0,"depot":"InTime","semaines":"dix"}""")]
    [InlineData(InputProblem.WeeksNotReadable, Verbs.CheckConformity, """{"basedOn":0,"depot":"InTime","semaines":"-1"}""")]
    [InlineData(InputProblem.WeeksNotReadable, Verbs.CheckConformity, """{"basedOn":0,"depot":"InTime","semaines":"9999"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.CheckConformity, """{"depot":"InTime"}""")]
    [InlineData(InputProblem.UnknownCard, Verbs.PutRight, "{}")]
    [InlineData(InputProblem.UnknownCard, Verbs.DeclareNotPutRight, """{"basedOn":"1"}""")]
    public void Each_slip_has_its_own_answer(InputProblem problem, string verb, string data) =>
        Assert.Equal(new CommandReading.Unreadable(problem), Read(verb, data));

    [Fact]
    public void Together_these_are_all_the_slips_there_are()
    {
        var cases = typeof(UnreadableTests).GetMethod(nameof(Each_slip_has_its_own_answer))!.GetCustomAttributes(false).OfType<InlineDataAttribute>();

        Assert.Equal(Enum.GetValues<InputProblem>().Order(), cases.Select(c => (InputProblem)c.Data[0]!).Distinct().Order());
    }

    [Fact]
    public void An_emptied_text_is_sent_as_no_text_at_all_and_means_empty() => Assert.Equal(
        [new Command.WriteObservation(OralPartNumber.One, "", 4), new Command.WriteObservation(OralPartNumber.Two, "Précis.", 7)],
        Asked(Verbs.WriteObservations, """{"version":1,"observation2":"Précis.","basedOn":4,"basedOn2":7}"""));

    [Fact]
    public void A_note_that_a_client_sends_as_a_number_is_read() => Assert.Equal(
        [new Command.ProposeNote(new Domain.Notes.ProposedNote(13.25m), 0)], Asked(Verbs.ProposeNote, """{"version":1,"note":13.25}"""));

    /// <summary>That it must be whole is a rule of the exam: the rule refuses it, with a sentence of its own.</summary>
    [Fact]
    public void A_note_of_the_jury_with_decimals_is_read_as_it_was_written() => Assert.Equal(
        [new Command.DecideJuryNote(13.5m, "Barème aligné.", 1, Sample.President, 2)],
        Asked(Verbs.DecideJuryNote, """{"version":1,"basedOn":2,"noteArretee":"13,5","motif":"Barème aligné."}"""));

    [Fact]
    public void Who_does_not_preside_decides_nothing_for_the_jury()
    {
        using var json = JsonDocument.Parse("""{"version":1,"basedOn":0,"noteArretee":"13","motif":"x"}""");
        Assert.Equal(new CommandReading.Unreadable(InputProblem.UnknownCard), CardCommands.Read(new Press(Verbs.DecideJuryNote, json.RootElement.Clone()), Stage.Members, Sample.Checker));
    }

    [Fact]
    public void A_text_that_is_broken_is_never_taken_for_an_empty_one()
    {
        var write = Assert.IsType<Command.WriteAppreciation>(Assert.Single(Asked(Verbs.WriteAppreciation, """{"version":1,"appreciation":"Bon \ud800 niveau"}""")));

        Assert.Null(Texts.Clean(write.Text));
    }

    [Fact]
    public void An_emptied_extra_time_is_none() => Assert.Equal(
        [new Command.CorrectOpening(MemberQuality.Professional, MemberQuality.SpecialityTeacher, 0, 5)],
        Asked(Verbs.CorrectOpening, """{"version":1,"qualite1":"Professional","qualite2":"SpecialityTeacher","basedOn":5}"""));

    [Fact]
    public void A_level_is_given_with_its_comment_on_what_was_shown() => Assert.Equal(
        [new Command.GiveLevel(new CompetenceId("patrimoine"), MasteryLevel.GoodMastery, "Clair.", 2)],
        Asked(Verbs.GiveLevel, """{"version":1,"line":"patrimoine","niveau":"GoodMastery","commentaire":"Clair.","basedOn":2}"""));

    private static IReadOnlyList<Command> Asked(string verb, string data) => Assert.IsType<CommandReading.Asked>(Read(verb, data)).Commands;

    private static CommandReading Read(string verb, string data)
    {
        using var json = JsonDocument.Parse(data);
        return CardCommands.Read(new Press(verb, json.RootElement.Clone()), Stage.Members, Sample.Checker, Sample.President);
    }
}
