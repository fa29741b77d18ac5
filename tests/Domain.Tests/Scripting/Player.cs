using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>Someone with a card before their eyes: what they do is based on what that card shows.</summary>
internal sealed record Player(Actor Actor, Passage Seen)
{
    private Evaluation? Evaluation => Seen.Evaluation;

    /// <summary>The other member's turn, on this member's device.</summary>
    public Player ForTheOther => this with { Actor = Actor with { Hand = Hand.Other } };

    /// <summary>Both at once, on this member's device.</summary>
    public Player Together => this with { Actor = Actor with { Hand = Hand.Together } };

    /// <summary>Still looks at the card of an earlier moment.</summary>
    public Player StillSeeing(Scene earlier) => this with { Seen = earlier.Passage };

    public Deed Opens(Func<Command.Open, Command.Open>? but = null) => Asks(but is null ? Sample.Opening : but(Sample.Opening));

    /// <summary>What they do not say stays as their card shows it.</summary>
    public Deed Corrects(MemberQuality? first = null, MemberQuality? second = null, int? extraMinutes = null) => Asks(new Command.CorrectOpening(
        first ?? Evaluation?.First.Quality ?? Sample.Teacher.Quality,
        second ?? Evaluation?.Second.Quality ?? Sample.Professional.Quality,
        extraMinutes ?? Evaluation?.ExtraMinutes ?? 0,
        Evaluation?.OpeningRevision ?? 0));

    public Deed UsesScreens(ScreenMode screens) => Asks(new Command.UseScreens(screens));

    public Deed Starts(OralPartNumber part) => Asks(new Command.StartPart(part));

    public Deed Ends(OralPartNumber part) => Asks(new Command.EndPart(part));

    public Deed Gives(CompetenceId line, MasteryLevel level, string comment = "") =>
        Asks(new Command.GiveLevel(line, level, comment, OwnRevision(line)));

    public Deed VotesFor(CompetenceId line, MasteryLevel level) => Asks(new Command.VoteLevel(line, level));

    public Deed Observes(OralPartNumber part, string text) =>
        Asks(new Command.WriteObservation(part, text, Evaluation?.Observation(part).Revision ?? 0));

    public Deed Appreciates(string text) => Asks(new Command.WriteAppreciation(text, Evaluation?.Appreciation.Revision ?? 0));

    public Deed JudgesEnvironment(bool compliant, string ground = "") =>
        Asks(new Command.JudgeEnvironment(compliant, ground, Evaluation?.Environment.Revision ?? 0));

    public Deed Proposes(decimal note) => Asks(new Command.ProposeNote(new ProposedNote(note), Evaluation?.Note.Revision ?? 0));

    public Deed Claims(PenaltyKind kind, string ground) => Asks(new Command.ClaimPenalty(kind, ground, ClaimRevision(kind)));

    public Deed Confirms(PenaltyKind kind) => Asks(new Command.ConfirmPenalty(kind, ClaimRevision(kind)));

    public Deed Dismisses(PenaltyKind kind) => Asks(new Command.DismissPenalty(kind, ClaimRevision(kind)));

    public Deed Signs() => Asks(new Command.Sign(Seen.SheetRevision));

    /// <summary>That what their card shows is what stands on paper.</summary>
    public Deed ConfirmsPaper() => Asks(new Command.ConfirmPaper(Seen.SheetRevision));

    public Deed Reopens(string reason) => Asks(new Command.Reopen(reason));

    /// <summary>For the jury, on the version and the decision that their card shows.</summary>
    public Deed Decides(decimal note, string reason) =>
        Asks(new Command.DecideJuryNote(note, reason, Evaluation?.Version ?? 1, Sample.President, Seen.JuryNotes.Count));

    public Deed Records(OutcomeKind kind, string ground = "Constat fictif.", DateOnly? newDate = null) =>
        Asks(new Command.RecordOutcome(kind, ground, newDate, Seen.Revision));

    public Deed Withdraws(string reason) => Asks(new Command.WithdrawOutcome(reason, Seen.Revision));

    public Deed Attaches(Synthesis.SynthesisTable table, string sha256 = "a1") => Asks(new Command.AttachSynthesis(table, sha256, Sample.TeamMember));

    public Deed Checks(ConformityFindings findings, DateOnly? deadline = null, string reason = "", bool confirms = true) =>
        Asks(new Command.CheckConformity(findings, deadline, Sample.Checker, reason, confirms, CheckRevision));

    public Deed PutsRight() => Asks(new Command.PutRight(CheckRevision));

    public Deed DeclaresNotPutRight(bool confirms = true) => Asks(new Command.DeclareNotPutRight(Sample.Checker, confirms, CheckRevision));

    public Deed MovesDeadline(DateOnly? deadline) => Asks(new Command.MoveDeadline(deadline, CheckRevision));

    public Deed HandsOver(int notice) => Asks(new Command.HandOverNotice(notice));

    public Deed GivesPortfolio(string address) => Asks(new Command.GivePortfolioAddress(address, Seen.Portfolio?.Revision ?? 0));

    /// <summary>The visit of the address that they see, ended at <paramref name="at"/>.</summary>
    public Deed Visits(PortfolioFinding finding, DateTimeOffset? at = null) =>
        Asks(new Command.RecordPortfolioVisit(new PortfolioVisit(Seen.Portfolio?.Address ?? "", at ?? Sample.Morning, finding)));

    public Deed Asks(Command command) => new(Actor, command);

    private int CheckRevision => Seen.Conformity?.Revision ?? 0;

    private int ClaimRevision(PenaltyKind kind) => Evaluation?.Claim(kind)?.Revision ?? 0;

    private int OwnRevision(CompetenceId line) =>
        Actor.Answering is [var seat, ..] ? Seen.Sheet(seat).On(line)?.Revision ?? 0 : 0;
}
