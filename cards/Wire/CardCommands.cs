using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Wire;

/// <summary>From a press on a card to the commands it means. Reads what the cards of the walk write.</summary>
public static class CardCommands
{
    /// <param name="by">Who pressed, where what they do bears their name; null: they do nothing of the kind.</param>
    /// <param name="president">Who pressed, where they decide for the jury.</param>
    public static CommandReading Read(Press press, IReadOnlyList<Domain.Registry.Person> members, Checker? by = null, Decider? president = null)
    {
        var reading = Verbs.OfTheCheck.Contains(press.Verb) ? ReadCheck(press, by)
            : press.Verb == Verbs.DecideJuryNote ? JuryNoteInputs.Read(press, president)
            : ReadVerb(press, members);
        return reading is CommandReading.Asked { Commands.Count: > 0 } && IsOnASheet(press.Verb) && press.Version is null
            ? CommandReading.Refuse(InputProblem.UnknownCard)
            : reading;
    }

    /// <summary>Whether the verb stands on cards of an open evaluation only, which say its version. Before the opening there is none.</summary>
    private static bool IsOnASheet(string verb) => !Verbs.OfTheCheck.Contains(verb)
        && verb is not (Verbs.Open or Verbs.RecordOutcome or Verbs.WithdrawOutcome or Verbs.HandOverNotice or Verbs.GivePortfolio or Verbs.VisitPortfolio);

    private static CommandReading ReadVerb(Press press, IReadOnlyList<Domain.Registry.Person> members) => press.Verb switch
    {
        Verbs.Refresh or Verbs.GoTo or Verbs.OpenSheet or Verbs.OpenNotice or Verbs.ShowNotice or Verbs.SendMe or Verbs.AddMentions or Verbs.AddPhrase or Verbs.KeepPhrase or Verbs.DropPhrase or Verbs.Say => CommandReading.Ask(),
        Verbs.OpenRehearsal or Verbs.ScoreRehearsal or Verbs.CompareRehearsals => CommandReading.Ask(),
        Verbs.Open => OpeningInputs.Read(press, members),
        Verbs.CorrectOpening => OpeningInputs.ReadCorrection(press),
        Verbs.UseScreens => CommandReading.Ask(new Command.UseScreens(Screens(press.Text("screens")))),
        Verbs.StartPart => CommandReading.Ask(new Command.StartPart(Part(press))),
        Verbs.EndPart => CommandReading.Ask(new Command.EndPart(Part(press))),
        Verbs.GiveLevel => Level(press),
        Verbs.VoteLevel => Vote(press),
        Verbs.WriteObservations => Observations(press),
        Verbs.JudgeEnvironment => Environment(press),
        Verbs.ClaimPenalty => Penalty(press, (kind, basedOn) => new Command.ClaimPenalty(kind, press.Text(Fields.PenaltyGround(kind)) ?? "", basedOn)),
        Verbs.ConfirmPenalty => Penalty(press, (kind, basedOn) => new Command.ConfirmPenalty(kind, basedOn)),
        Verbs.DismissPenalty => Penalty(press, (kind, basedOn) => new Command.DismissPenalty(kind, basedOn)),
        Verbs.ProposeNote => Note(press),
        Verbs.WriteAppreciation => CommandReading.Ask(new Command.WriteAppreciation(press.Text(Fields.Appreciation) ?? "", BasedOn(press))),
        Verbs.ConfirmPaper => Seen(press, basedOn => new Command.ConfirmPaper(basedOn)),
        Verbs.Sign => Seen(press, basedOn => new Command.Sign(basedOn)),
        Verbs.Reopen => CommandReading.Ask(new Command.Reopen(press.Text(Fields.Reason) ?? "")),
        Verbs.HandOverNotice => press.Notice is { } notice ? CommandReading.Ask(new Command.HandOverNotice(notice)) : CommandReading.Refuse(InputProblem.UnknownCard),
        Verbs.RecordOutcome => OutcomeInputs.Read(press),
        Verbs.WithdrawOutcome => Seen(press, basedOn => new Command.WithdrawOutcome(press.Text(Fields.Reason) ?? "", basedOn)),
        Verbs.GivePortfolio or Verbs.VisitPortfolio => Seen(press, basedOn => new Command.GivePortfolioAddress(press.Text(Fields.PortfolioAddress) ?? "", basedOn)),
        _ => CommandReading.Refuse(InputProblem.UnknownVerb),
    };

    private static CommandReading ReadCheck(Press press, Checker? by) => press.Verb switch
    {
        Verbs.RedoConformity => CommandReading.Ask(),
        _ when by is null => CommandReading.Refuse(InputProblem.UnknownCard),
        Verbs.CheckConformity => ConformityInputs.Read(press, by),
        Verbs.PutRight => Seen(press, basedOn => new Command.PutRight(basedOn)),
        Verbs.DeclareNotPutRight => Seen(press, basedOn => new Command.DeclareNotPutRight(by, press.IsConfirmed, basedOn)),
        Verbs.MoveDeadline => ConformityInputs.ReadDeadline(press),
        _ => CommandReading.Refuse(InputProblem.UnknownVerb),
    };

    public static ScreenMode Screens(string? text) => text == "one" ? ScreenMode.OneScreen : ScreenMode.Apart;

    private static OralPartNumber Part(Press press) => press.Number("part") == 2 ? OralPartNumber.Two : OralPartNumber.One;

    private static int BasedOn(Press press) => press.Number("basedOn") ?? 0;

    /// <summary>What is done to something that stands says which state of it was seen.</summary>
    private static CommandReading Seen(Press press, Func<int, Command> command) => press.Number("basedOn") is { } basedOn
        ? CommandReading.Ask(command(basedOn))
        : CommandReading.Refuse(InputProblem.UnknownCard);

    private static CommandReading Level(Press press)
    {
        if (Line(press) is not { } line) return CommandReading.Refuse(InputProblem.UnknownLine);
        var chosen = press.Text(Fields.Level);
        if (string.IsNullOrEmpty(chosen)) return CommandReading.Refuse(InputProblem.NoLevelChosen);
        return Named.Read<MasteryLevel>(chosen) is { } level
            ? CommandReading.Ask(new Command.GiveLevel(line, level, press.Text(Fields.Comment) ?? "", BasedOn(press)))
            : CommandReading.Refuse(InputProblem.UnknownLevel);
    }

    private static CommandReading Vote(Press press)
    {
        if (Line(press) is not { } line) return CommandReading.Refuse(InputProblem.UnknownLine);
        return Named.Read<MasteryLevel>(press.Text("level")) is { } level
            ? CommandReading.Ask(new Command.VoteLevel(line, level))
            : CommandReading.Refuse(InputProblem.UnknownLevel);
    }

    private static CommandReading Observations(Press press) => CommandReading.Ask(
        new Command.WriteObservation(OralPartNumber.One, press.Text(Fields.Observation1) ?? "", BasedOn(press)),
        new Command.WriteObservation(OralPartNumber.Two, press.Text(Fields.Observation2) ?? "", press.Number("basedOn2") ?? 0));

    private static CommandReading Environment(Press press) => press.Text(Fields.Environment) switch
    {
        "oui" => CommandReading.Ask(new Command.JudgeEnvironment(true, "", BasedOn(press))),
        "non" => CommandReading.Ask(new Command.JudgeEnvironment(false, press.Text(Fields.EnvironmentGround) ?? "", BasedOn(press))),
        _ => CommandReading.Refuse(InputProblem.EnvironmentNotChosen),
    };

    private static CommandReading Note(Press press) => ProposedNote.TryParse(press.Text(Fields.Note), out var note)
        ? CommandReading.Ask(new Command.ProposeNote(note, BasedOn(press)))
        : CommandReading.Refuse(InputProblem.NoteNotReadable);

    private static CommandReading Penalty(Press press, Func<PenaltyKind, int, Command> command) =>
        Named.Read<PenaltyKind>(press.Text("penalty")) is { } kind
            ? Seen(press, basedOn => command(kind, basedOn))
            : CommandReading.Refuse(InputProblem.FindingNotChosen);

    private static CompetenceId? Line(Press press) =>
        press.Text("line") is { } text && CompetenceId.IsWellFormed(text) ? new CompetenceId(text) : null;
}
