using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Registry;
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

    private static readonly Gen<string> Address =
        Gen.Elements("", "voir la clé USB", "http://alix.exemple.test", "https://alix.exemple.test", "https://alix.exemple.test", "alix.exemple.test", "https://127.0.0.1", "\u0000");

    private static readonly Gen<int> BasedOn = Gen.Choose(-1, 12);

    private static readonly Gen<int> Extra = Gen.Elements(0, 13, 60, 61, -1);

    private static readonly Gen<DateOnly?> Date = Gen.Elements<DateOnly?>(null, new DateOnly(2027, 5, 18), new DateOnly(2027, 6, 1), new DateOnly(2027, 6, 2), new DateOnly(9999, 12, 31));

    private static readonly Gen<ProposedNote> Note = Gen.Choose(0, 200_000).Select(n => new ProposedNote(n / 10_000m));

    private static readonly Gen<Finding> Found =
        Gen.Frequency((4, Gen.Constant(Finding.There)), (1, Text.Select(t => new Finding(false, t))));

    public static Gen<Command> Command => Gen.Frequency(
        (1, Open.Select(c => (Command)c)),
        (2, Of(Choice<MemberQuality>().Two(), Extra, BasedOn, (who, extra, seen) => new Command.CorrectOpening(who.Item1, who.Item2, extra, seen))),
        (1, Of(Choice<ScreenMode>(), s => new Command.UseScreens(s))),
        (1, Of(Choice<OralPartNumber>(), p => new Command.StartPart(p))),
        (1, Of(Choice<OralPartNumber>(), p => new Command.EndPart(p))),
        (6, Of(Line, Choice<MasteryLevel>(), Text.Zip(BasedOn), (line, level, seen) => new Command.GiveLevel(line, level, seen.Item1, seen.Item2))),
        (4, Of(Line, Choice<MasteryLevel>(), (line, level) => new Command.VoteLevel(line, level))),
        (1, Of(Choice<OralPartNumber>(), Text, BasedOn, (part, text, seen) => new Command.WriteObservation(part, text, seen))),
        (2, Of(Text, BasedOn, (text, seen) => new Command.WriteAppreciation(text, seen))),
        (1, Of(Gen.Elements(true, false), Text, BasedOn, (yes, text, seen) => new Command.JudgeEnvironment(yes, text, seen))),
        (2, Of(Choice<PenaltyKind>(), Text, BasedOn, (kind, text, seen) => new Command.ClaimPenalty(kind, text, seen))),
        (2, Of(Choice<PenaltyKind>(), BasedOn, (kind, seen) => new Command.ConfirmPenalty(kind, seen))),
        (1, Of(Choice<PenaltyKind>(), BasedOn, (kind, seen) => new Command.DismissPenalty(kind, seen))),
        (1, Of(Note, BasedOn, (note, seen) => new Command.ProposeNote(note, seen))),
        (4, Of(BasedOn, seen => new Command.Sign(seen))),
        (1, Of(BasedOn, seen => new Command.ConfirmPaper(seen))),
        (1, Of(Text, t => new Command.Reopen(t))),
        (2, OfTheJury),
        (1, Of(Choice<OutcomeKind>(), Text.Zip(BasedOn), Date, (kind, seen, date) => new Command.RecordOutcome(kind, seen.Item1, date, seen.Item2))),
        (1, Of(Text, BasedOn, (text, seen) => new Command.WithdrawOutcome(text, seen))),
        (1, Of(Address, BasedOn, (address, seen) => new Command.GivePortfolioAddress(address, seen))),
        (1, Of(Address, Choice<PortfolioFinding>(), Gen.Choose(0, 5), (address, finding, minutes) =>
            new Command.RecordPortfolioVisit(new PortfolioVisit(address, Sample.Morning.AddMinutes(minutes), finding)))),
        (1, Of(Gen.SubListOf(Tables.Block.AsEnumerable()), Gen.Elements("a1", "b2", "c3"), (open, sha256) => new Command.AttachSynthesis(Tables.Covering([.. Tables.Block.Except(open)]), sha256, Sample.TeamMember))),
        (4, OfTheFile));

    /// <summary>What a president decides.</summary>
    public static Gen<Command> OfTheJury => Of(
        Gen.Elements(0m, 12m, 13m, 20m, 13.5m, -1m, 21m), Text, BasedOn, (note, text, seen) => new Command.DecideJuryNote(note, text, 1 + Math.Abs(seen) % 3, Sample.President, seen));

    /// <summary>What is asked about a candidate's file.</summary>
    public static Gen<Command> OfTheFile => Gen.Frequency(
        (4, Check.Select(c => (Command)c)),
        (2, Of(BasedOn, seen => new Command.PutRight(seen))),
        (1, Of(Gen.Elements(true, false), BasedOn, (sure, seen) => new Command.DeclareNotPutRight(Sample.Checker, sure, seen))),
        (1, Of(Date, BasedOn, (date, seen) => new Command.MoveDeadline(date, seen))),
        (1, Of(Gen.Choose(-1, 3), notice => new Command.HandOverNotice(notice))));

    private static Gen<Command.CheckConformity> Check =>
        from deposit in Choice<FileDeposit>()
        from day in Date
        from internship in Gen.Frequency((1, Gen.Constant((InternshipLength?)null)), (9, Choice<InternshipLength>().Select(i => (InternshipLength?)i)))
        from weeks in Gen.Elements<int?>(null, null, 8, 10, -1)
        from attestations in Gen.Frequency((1, Gen.Constant((AttestationState?)null)), (9, Choice<AttestationState>().Select(a => (AttestationState?)a)))
        from deadline in Date
        from reason in Text
        from sure in Gen.Elements(true, false)
        from seen in BasedOn
        select new Command.CheckConformity(new ConformityFindings(deposit, day, internship, weeks, attestations), deadline, Sample.Checker, reason, sure, seen);

    private static Gen<Command.Open> Open =>
        from confirmed in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from screens in Choice<ScreenMode>()
        from extra in Extra
        from portfolio in Found
        from table in Found
        from goesOn in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from onPaper in Gen.Elements<DateOnly?>(null, null, null, null, new DateOnly(2027, 5, 18), new DateOnly(2027, 6, 1))
        select new Command.Open(confirmed, Sample.Teacher, Sample.Professional, screens, extra, portfolio, table, goesOn, onPaper);

    /// <summary>Mostly one of the names; at times a number that is none.</summary>
    private static Gen<T> Choice<T>()
        where T : struct, Enum =>
        Gen.Frequency((19, Gen.Elements(Enum.GetValues<T>())), (1, Gen.Elements((T)Enum.ToObject(typeof(T), 9), (T)Enum.ToObject(typeof(T), -1))));

    private static Gen<Command> Of<T1>(Gen<T1> one, Func<T1, Command> make) => one.Select(make);

    private static Gen<Command> Of<T1, T2>(Gen<T1> one, Gen<T2> two, Func<T1, T2, Command> make) => one.Zip(two, make);

    private static Gen<Command> Of<T1, T2, T3>(Gen<T1> one, Gen<T2> two, Gen<T3> three, Func<T1, T2, T3, Command> make) =>
        one.Zip(two.Zip(three), (first, others) => make(first, others.Item1, others.Item2));
}
