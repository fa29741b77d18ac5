using System.Collections.Immutable;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>Reads a sealed sheet's journal as an inspector would, from the facts alone, and names what should have kept it from its seal.</summary>
internal sealed class Audit(Scene scene)
{
    private ImmutableList<Change> Journal => scene.Journal;

    public IEnumerable<string> Faults() =>
    [
        .. scene.Session.Grid.Lines.Where(line => Settled(line.Id) is null).Select(line => $"line {line.Id} is missing"),
        .. Seats.Both.Where(seat => !Sitting.OfType<Change.VisaGiven>().Any(v => v.Seat == seat)).Select(seat => $"visa of {seat} is missing"),
        .. Sitting.SkipWhile(c => c is not Change.VisaGiven).Where(IsOfTheSheet).Select(c => $"{c} was slipped under a visa"),
        .. scene.Session.Grid.Lines.Select(LineMention).OfType<string>(),
        .. Check(Says(scene.Session.Mentions.Environment) == !Last<Change.EnvironmentJudged>()!.Finding.Compliant, "environment and mention differ"),
        .. Check(Last<Change.ObservationWritten>(c => c.Part == OralPartNumber.One)?.Text is { Length: > 0 }, "observation 1 is missing"),
        .. Check(Last<Change.ObservationWritten>(c => c.Part == OralPartNumber.Two)?.Text is { Length: > 0 }, "observation 2 is missing"),
        .. Check(Appreciation.Length > 0, "appreciation is missing"),
        .. Enum.GetValues<PenaltyKind>().Where(kind => Holders(kind) == 1).Select(kind => $"{kind} is confirmed by one"),
        .. Check(Qualities.Count(q => q == MemberQuality.SpecialityTeacher) == 1, "the commission is irregular"),
        .. OtherHands(),
        .. Check(Last<Change.Sealed>()!.FinalNote == FinalNote, $"final note is not {FinalNote}"),
    ];

    /// <summary>The facts since the signatures were last cleared, up to the seal.</summary>
    private IEnumerable<Change> Sitting => Journal.Skip(1 + Journal.FindLastIndex(c => c is Change.VisasCleared or Change.Reopened));

    /// <summary>In what quality each sat, as said last.</summary>
    private MemberQuality[] Qualities => Last<Change.QualitiesCorrected>() is { } corrected
        ? [corrected.First, corrected.Second]
        : [Last<Change.Opened>()!.First.Quality, Last<Change.Opened>()!.Second.Quality];

    /// <summary>What was done with another's hand, where they had a device of their own or were never asked.</summary>
    private IEnumerable<string> OtherHands()
    {
        for (var i = 0; i < Journal.Count; i++)
        {
            var before = Journal.Take(i).ToArray();
            if (Journal[i] is Change.VisaGiven { OnOthersDevice: true } visa && HasDevice(before, visa.Seat)) yield return $"{visa.Seat} did not sign themselves";
            if (Journal[i] is Change.CommonLevelGiven common && IsAlone(before, common.Line)) yield return $"{common.Line} was filled over a member's own answer";
            if (Journal[i] is Change.ScreensChanged { Screens: ScreenMode.OneScreen } && before.Last(IsOfScreens) is not Change.OneScreenRequested)
                yield return "one screen was one member's doing";
        }
    }

    private string Appreciation => Last<Change.AppreciationWritten>()?.Text ?? "";

    private int FinalNote
    {
        get
        {
            var hundredMillionths = (long)(Last<Change.NoteProposed>()!.Note.Value * 100_000_000);
            var points = (Holders(PenaltyKind.InaccessiblePortfolio) == 2 ? 10 : 0) + (Holders(PenaltyKind.MissingSynthesisTable) == 2 ? 2 : 0);
            return (int)Math.Max(0, ((hundredMillionths + 99_999_999) / 100_000_000) - points);
        }
    }

    private static bool IsOfTheSheet(Change change) => change is
        Change.VotesCleared or Change.CommonLevelGiven or Change.LevelVoted or Change.ObservationWritten or Change.AppreciationWritten
        or Change.EnvironmentJudged or Change.QualitiesCorrected or Change.PenaltyClaimed or Change.PenaltyConfirmed or Change.PenaltyDismissed or Change.NoteProposed;

    private static bool HasDevice(IEnumerable<Change> before, Seat seat) =>
        before.Any(c => c is Change.OwnDeviceUsed used && used.Seat == seat || c is Change.LevelGiven { OnOthersDevice: false } given && given.Seat == seat);

    private static bool IsAlone(IReadOnlyCollection<Change> before, CompetenceId line) =>
        before.Any(c => c is Change.LevelGiven { OnOthersDevice: false } given && given.Line == line)
        && !before.Any(c => c is Change.CommonLevelGiven common && common.Line == line);

    private static bool IsOfScreens(Change change) => change is Change.Opened or Change.ScreensChanged or Change.OneScreenRequested or Change.OneScreenDeclined;

    private MasteryLevel? Settled(CompetenceId line)
    {
        if (Last<Change.CommonLevelGiven>(c => c.Line == line) is { } common) return common.Level;
        var first = Last<Change.LevelGiven>(c => c.Line == line && c.Seat == Seat.First)?.Level;
        var second = Last<Change.LevelGiven>(c => c.Line == line && c.Seat == Seat.Second)?.Level;
        return first is null || second is null ? null : first == second ? first : Voted(line);
    }

    private MasteryLevel? Voted(CompetenceId line)
    {
        var cleared = Journal.FindLastIndex(c => c is Change.VotesCleared cleared && cleared.Line == line);
        var votes = Journal.Skip(cleared + 1).OfType<Change.LevelVoted>().Where(v => v.Line == line).ToLookup(v => v.Seat, v => v.Level);
        return votes.Count == 2 && votes[Seat.First].Last() == votes[Seat.Second].Last() ? votes[Seat.First].Last() : null;
    }

    private string? LineMention(Competence line)
    {
        var says = Says($"Défaut de couverture des compétences du bloc : « {line.Title.TrimEnd('.')} » non évaluable.");
        return says == (Settled(line.Id) == MasteryLevel.NotAssessable) ? null : $"level and mention of {line.Id} differ";
    }

    private bool Says(string sentence) => Appreciation.Replace($"Aucun {sentence}", "").Contains(sentence, StringComparison.Ordinal);

    /// <summary>How many members hold the penalty to be due.</summary>
    private int Holders(PenaltyKind kind)
    {
        var start = Journal.FindLastIndex(c => c is Change.PenaltyClaimed p && p.Kind == kind);
        var dismissed = Journal.FindLastIndex(c => c is Change.PenaltyDismissed p && p.Kind == kind);
        if (start < 0 || dismissed > start) return 0;
        var confirmed = Journal.Skip(start).OfType<Change.PenaltyConfirmed>().Where(c => c.Kind == kind).Select(c => c.Seat);
        return ((Change.PenaltyClaimed)Journal[start]).By.Union(confirmed).Count();
    }

    private T? Last<T>(Func<T, bool>? where = null)
        where T : Change => Journal.OfType<T>().LastOrDefault(where ?? (_ => true));

    private static IEnumerable<string> Check(bool holds, string fault) => holds ? [] : [fault];
}
