using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Rule05_Coverage;
using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>Every command, with values that fit and values that do not.</summary>
internal static class Anything
{
    private static readonly Gen<string> Text = Gen.Elements(
        "", " \t", "\u200B", "Texte.", "Autre texte.", "\u0000", "\uD83D", "<b>&amp;</b>", Mentions.Assets, Mentions.Environment,
        $"Bon oral. {Mentions.Environment}", $"Aucun {Mentions.Environment}", $"{Mentions.Assets}\n{Mentions.Environment}", new string('a', 6_001));

    private static readonly Gen<CompetenceId> Line =
        Gen.Elements([.. SessionFiles.Of2027.Grid.Lines.Select(l => l.Id), Lines.Assets, Lines.Assets, Lines.Unheard, default]);

    private static readonly Gen<int> BasedOn = Gen.Choose(-1, 12);

    private static readonly Gen<DateOnly?> Date = Gen.Elements<DateOnly?>(null, new DateOnly(2027, 5, 18), new DateOnly(2027, 6, 1));

    private static readonly Gen<ProposedNote> Note = Gen.Choose(0, 200_000).Select(n => new ProposedNote(n / 10_000m));

    private static readonly Gen<Finding> Found =
        Gen.Frequency((4, Gen.Constant(Finding.There)), (1, Text.Select(t => new Finding(false, t))));

    public static Gen<Command> Command => Gen.Frequency<Command>(
        (1, Open.Select(c => (Command)c)),
        (1, Choice<ScreenMode>().Select(s => (Command)new Command.UseScreens(s))),
        (1, Choice<OralPartNumber>().Select(p => (Command)new Command.StartPart(p))),
        (1, Choice<OralPartNumber>().Select(p => (Command)new Command.EndPart(p))),
        (6, from line in Line from level in Choice<MasteryLevel>() from text in Text from rev in BasedOn
            select (Command)new Command.GiveLevel(line, level, text, rev)),
        (4, from line in Line from level in Choice<MasteryLevel>() select (Command)new Command.VoteLevel(line, level)),
        (1, from part in Choice<OralPartNumber>() from text in Text from rev in BasedOn
            select (Command)new Command.WriteObservation(part, text, rev)),
        (2, from text in Text from rev in BasedOn select (Command)new Command.WriteAppreciation(text, rev)),
        (1, from yes in Gen.Elements(true, false) from text in Text from rev in BasedOn
            select (Command)new Command.JudgeEnvironment(yes, text, rev)),
        (2, from kind in Choice<PenaltyKind>() from text in Text from rev in BasedOn
            select (Command)new Command.ClaimPenalty(kind, text, rev < 0 ? null : rev)),
        (2, from kind in Choice<PenaltyKind>() from rev in BasedOn select (Command)new Command.ConfirmPenalty(kind, rev < 0 ? null : rev)),
        (1, Choice<PenaltyKind>().Select(k => (Command)new Command.DismissPenalty(k))),
        (1, from note in Note from rev in BasedOn select (Command)new Command.ProposeNote(note, rev)),
        (4, BasedOn.Select(rev => (Command)new Command.Sign(rev < 0 ? null : rev))),
        (1, Text.Select(t => (Command)new Command.Reopen(t))),
        (1, from kind in Choice<OutcomeKind>() from text in Text from date in Date
            select (Command)new Command.RecordOutcome(kind, text, date)),
        (1, Text.Select(t => (Command)new Command.WithdrawOutcome(t))));

    private static Gen<Command.Open> Open =>
        from confirmed in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from screens in Choice<ScreenMode>()
        from extra in Gen.Elements(0, 13, 60, 61, -1)
        from portfolio in Found
        from table in Found
        select new Command.Open(confirmed, Sample.Teacher, Sample.Professional, screens, extra, portfolio, table);

    /// <summary>Mostly one of the names; at times a number that is none.</summary>
    private static Gen<T> Choice<T>()
        where T : struct, Enum =>
        Gen.Frequency((19, Gen.Elements(Enum.GetValues<T>())), (1, Gen.Elements((T)Enum.ToObject(typeof(T), 9), (T)Enum.ToObject(typeof(T), -1))));
}
