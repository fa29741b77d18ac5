using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Import;
using E4Bot.Host.Turn;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>A check meets the opening of the same evaluation, each between the other's reading and its commit: the lock holds, whoever comes second (rule 8).</summary>
public sealed class LockMeetingTests
{
    private static readonly Candidate Candidate = Sample.Candidate();

    private static readonly RegistryIndex Registry = new(new SessionRegistry([Candidate], []));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly MeetingStore store = new();
    private readonly Kept.Passages passages;
    private readonly ExamTurn exam;

    public LockMeetingTests()
    {
        passages = new Kept.Passages(store, SessionFiles.Of2027);
        exam = new ExamTurn(store, passages, SessionFiles.Of2027, TimeZoneInfo.Utc, new DutySignals(), new FakeTimeProvider(Sample.Morning));
    }

    [Theory]
    [MemberData(nameof(NotInOrder))]
    public async Task A_file_found_wanting_while_the_evaluation_opens_keeps_it_shut(FileDeposit deposit, AttestationState attestations)
    {
        ExamTurnResult? check = null;
        store.Before(passages.Partition(Candidate), async () => check = await Checks(SampleFile.InOrder with { Deposit = deposit, Attestations = attestations }));

        var opening = await Opens();

        Assert.Null(check!.Refusal);
        Assert.IsType<Refusal.FileNotInOrder>(opening.Refusal);
        Assert.Null((await StandingAsync()).Evaluation);
    }

    [Fact]
    public async Task A_check_that_comes_second_is_told_that_the_candidate_is_being_heard()
    {
        ExamTurnResult? opening = null;
        store.Before(passages.Partition(Candidate), async () => opening = await Opens());

        var check = await Checks(SampleFile.Late);

        Assert.Null(opening!.Refusal);
        Assert.IsType<Refusal.AlreadyHeard>(check.Refusal);
        Assert.Null((await StandingAsync()).Conformity);
    }

    public static TheoryData<FileDeposit, AttestationState> NotInOrder => new()
    {
        { FileDeposit.Late, AttestationState.PresentAndSigned },
        { FileDeposit.InTime, AttestationState.MissingOrUnsigned },
    };

    private async Task<Passage> StandingAsync() => (await passages.ReadAsync(Candidate, Cancellation)).Passage;

    private Task<ExamTurnResult> Opens() => Ask(new Actor("camille", Standing.Member, Seat.First), Sample.Opening);

    private Task<ExamTurnResult> Checks(ConformityFindings findings) => Ask(
        new Actor("noa", Standing.PedagogicalTeam, null),
        new Command.CheckConformity(findings, Candidate.Date, Sample.Checker, "", IsConfirmed: true, BasedOn: 0));

    private async Task<ExamTurnResult> Ask(Actor actor, Command command) => await exam.RunAsync(
        Candidate, Registry, _ => new ExamAsk(actor, [command]), _ => [], new TurnSource($"{Guid.NewGuid()}", "essai 1", "19:essai"), Cancellation);
}
