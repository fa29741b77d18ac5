using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>
/// What each member does without need of the other: their own levels and second thoughts, and the common answers that fell to them.
/// </summary>
internal sealed record OwnParts(IReadOnlyList<Step> First, IReadOnlyList<Step> Second)
{
    private static readonly Cast Cast = new(Given.ARegisteredCandidate().Passage);

    private static readonly Gen<string> Text = Gen.Elements("Un.", "Deux.", "Trois.", "");

    private static readonly Gen<Command> Level =
        from line in Gen.Elements(SessionFiles.Of2027.Grid.Lines.Select(l => l.Id))
        from level in Gen.Elements(Enum.GetValues<MasteryLevel>())
        from comment in Text
        select (Command)new Command.GiveLevel(line, level, comment, 0);

    private static readonly Gen<Command> Firsts = Gen.OneOf(
        Level,
        Level,
        Text.Select(t => (Command)new Command.WriteObservation(OralPartNumber.One, t, 0)),
        Text.Select(t => (Command)new Command.WriteAppreciation(t, 0)),
        Gen.Elements("Lien rompu.", "Compte fermé.").Select(t => (Command)new Command.ClaimPenalty(PenaltyKind.InaccessiblePortfolio, t, 0)));

    private static readonly Gen<Command> Seconds = Gen.OneOf(
        Level,
        Level,
        Text.Select(t => (Command)new Command.WriteObservation(OralPartNumber.Two, t, 0)),
        Gen.Choose(0, 80).Select(n => (Command)new Command.ProposeNote(new ProposedNote(n / 4m), 0)),
        Gen.Elements(true, false).Select(yes => (Command)new Command.JudgeEnvironment(yes, "Constat.", 0)),
        Gen.Constant((Command)new Command.ClaimPenalty(PenaltyKind.MissingSynthesisTable, "Rien au dossier.", 0)),
        Gen.Constant((Command)new Command.DismissPenalty(PenaltyKind.MissingSynthesisTable, 0)),
        Gen.Elements(MemberQuality.Professional, MemberQuality.BlockTeacher).Zip(Gen.Elements(0, 13), (quality, extra) =>
            (Command)new Command.CorrectOpening(MemberQuality.SpecialityTeacher, quality, extra, 0)));

    public static readonly Arbitrary<OwnParts> OfBoth = Arb.From(
        StepsOf(Cast.First.Actor, Firsts).Zip(StepsOf(Cast.Second.Actor, Seconds), (first, second) => new OwnParts(first, second)));

    public override string ToString() => string.Join('\n', [.. First, .. Second]);

    private static Gen<Step[]> StepsOf(Actor actor, Gen<Command> command) =>
        from length in Gen.Choose(0, 25)
        from commands in command.ArrayOf(length)
        select commands.Select(c => new Step(actor, c, IsUpToDate: true)).ToArray();
}
