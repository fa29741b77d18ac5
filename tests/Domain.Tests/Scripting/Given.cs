using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>Where a scenario begins.</summary>
internal static class Given
{
    public const string Observed1 = "Présentation claire.";
    public const string Observed2 = "Réponses précises.";
    public const string Appreciated = "Bon niveau de maîtrise.";

    public static Scene ARegisteredCandidate(ExamForm form = ExamForm.Ccf, bool takesOptionalExam = false, ExamSession? session = null) =>
        Scene.Of(session ?? SessionFiles.Of2027, Passage.Of(Sample.Candidate(form, takesOptionalExam)));

    /// <summary>Attestations are missing; a week is left to hand them in.</summary>
    public static Scene AFileToBePutRight(ExamForm form = ExamForm.Ccf) =>
        ARegisteredCandidate(form).AtTheCheck().After(they => they.Team.Checks(SampleFile.Unsigned, SampleFile.Deadline));

    /// <summary>A month before the oral.</summary>
    public static Scene AtTheCheck(this Scene scene) => scene with { Now = SampleFile.DayOfTheCheck };

    /// <summary>The pedagogical team has attached the candidate's table.</summary>
    public static Scene ASynthesis(Synthesis.SynthesisTable table, ExamSession? session = null) =>
        ARegisteredCandidate(session: session).After(they => they.Team.Attaches(table));

    public static Scene AnOpenEvaluation(ExamSession? session = null) =>
        ARegisteredCandidate(session: session).After(they => they.First.Opens());

    /// <summary>Opened so by the first member.</summary>
    public static Scene AnEvaluationOnOneScreen() =>
        ARegisteredCandidate().After(they => they.First.Opens(o => o with { Screens = ScreenMode.OneScreen }));

    /// <summary>Both, each on their own device, agree to go on with one screen.</summary>
    public static Scene OnOneScreen(this Scene scene) => scene.After(
        they => they.First.UsesScreens(ScreenMode.OneScreen),
        they => they.Second.UsesScreens(ScreenMode.OneScreen));

    /// <summary>The first member opens it the day after, to enter what the commission wrote on paper.</summary>
    public static Scene AnEntryFromPaper() => ARegisteredCandidate().Tomorrow()
        .After(they => they.First.Opens(o => o with { HeardOnPaper = new DateOnly(2027, 5, 18) }));

    /// <summary>Everything is there but the visas, all of it filled together on the first member's device.</summary>
    public static Scene ASheetFilledTogether() => AnEvaluationOnOneScreen().FilledTogether();

    /// <summary>On the first member's device.</summary>
    public static Scene FilledTogether(this Scene scene) => scene.Session.Grid.Lines
        .Aggregate(scene, (s, line) => s.After(they => they.First.Together.Gives(line.Id, MasteryLevel.GoodMastery)))
        .After(
            they => they.First.Together.Observes(OralPartNumber.One, Observed1),
            they => they.First.Together.Observes(OralPartNumber.Two, Observed2),
            they => they.First.Together.JudgesEnvironment(compliant: true),
            they => they.First.Together.Proposes(13.25m),
            they => they.First.Together.Appreciates(Appreciated));

    /// <summary>Both gave the line a level, and the levels differ.</summary>
    public static Scene ADisagreement() => AnOpenEvaluation().After(
        they => they.First.Gives(Lines.Assets, MasteryLevel.PartialMastery),
        they => they.Second.Gives(Lines.Assets, MasteryLevel.ExcellentMastery));

    /// <summary>Everything is there but the visas.</summary>
    public static Scene ACompleteSheet(decimal note = 13.25m, ExamSession? session = null) => AnOpenEvaluation(session)
        .WithEveryLevel(MasteryLevel.GoodMastery)
        .WithEveryAnswer(note);

    public static Scene ASheetSignedByTheFirst() => ACompleteSheet().After(they => they.First.Signs());

    public static Scene ASealedSheet(decimal note = 13.25m, ExamSession? session = null) =>
        ACompleteSheet(note, session).After(they => they.First.Signs(), they => they.Second.Signs());

    /// <summary>Sealed with this profile, in the grid's order, given by both alone; the penalties are confirmed by both.</summary>
    public static Scene AGrade(decimal note, IReadOnlyList<MasteryLevel> profile, params IReadOnlyList<PenaltyKind> penalties) => penalties
        .Aggregate(
            AnOpenEvaluation().WithLevels(profile).WithEveryAnswer(note).After(they => they.First.Appreciates(Said(profile))),
            (scene, kind) => scene.After(they => they.First.Claims(kind, "Constat fictif."), they => they.Second.Confirms(kind)))
        .After(they => they.First.Signs(), they => they.Second.Signs());

    /// <summary>An appreciation that says what could not be assessed (rule 5).</summary>
    private static string Said(IReadOnlyList<MasteryLevel> profile) => string.Join(' ', SessionFiles.Of2027.Grid.Lines.Zip(profile)
        .Where(line => line.Second == MasteryLevel.NotAssessable)
        .Select(line => string.Format(System.Globalization.CultureInfo.InvariantCulture, SessionFiles.Of2027.Mentions.Coverage, line.First.Title))
        .Prepend("Bon niveau, sans plus."));

    private static Scene WithLevels(this Scene scene, IReadOnlyList<MasteryLevel> profile) =>
        scene.Session.Grid.Lines.Zip(profile).Aggregate(scene, (s, line) => s.After(
            they => they.First.Gives(line.First.Id, line.Second),
            they => they.Second.Gives(line.First.Id, line.Second)));

    public static Scene WithEveryLevel(this Scene scene, MasteryLevel level) =>
        scene.Session.Grid.Lines.Aggregate(scene, (s, line) => s.After(
            they => they.First.Gives(line.Id, level),
            they => they.Second.Gives(line.Id, level)));

    public static Scene WithEveryAnswer(this Scene scene, decimal note) => scene.After(
        they => they.First.Observes(OralPartNumber.One, Observed1),
        they => they.Second.Observes(OralPartNumber.Two, Observed2),
        they => they.First.JudgesEnvironment(compliant: true),
        they => they.Second.Proposes(note),
        they => they.First.Appreciates(Appreciated));
}
