using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Turn;
using Microsoft.Extensions.DependencyInjection;
using Cast = E4Bot.Host.Tests.Teams.Cast;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>A candidate's file as Noa, of the pedagogical team, checks it: each command goes through the program's own turn, whatever card it comes from.</summary>
internal sealed class CheckedFile(Room room, SomeCandidate of)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public SomeCandidate Of => of;

    /// <summary>Attestations are missing; it may be put right by then.</summary>
    public Task IsToBePutRight(DateOnly by, string reason = "") => IsChecked(SampleFile.Unsigned, by, reason);

    public Task IsChecked(ConformityFindings findings, DateOnly? deadline = null, string reason = "") =>
        Asks(basedOn => new Command.CheckConformity(findings, deadline, Sample.Checker, reason, IsConfirmed: true, basedOn));

    public Task IsPutRight() => Asks(basedOn => new Command.PutRight(basedOn));

    public Task IsDeclaredNotPutRight() => Asks(basedOn => new Command.DeclareNotPutRight(Sample.Checker, IsConfirmed: true, basedOn));

    public Task IsPutOffTo(DateOnly deadline) => Asks(basedOn => new Command.MoveDeadline(deadline, basedOn));

    public async Task<Passage> ReadAsync() => (await room.Services.GetRequiredService<Kept.Passages>().ReadAsync(await CandidateAsync(), Cancellation)).Passage;

    public async Task<Candidate> CandidateAsync() => (await RegistryAsync()).Find(CandidateNumber.Parse(of.Number))!;

    private async Task Asks(Func<int, Command> command)
    {
        var actor = new Actor(Cast.Noa.ObjectId, Standing.PedagogicalTeam, null);
        var result = await room.Services.GetRequiredService<ExamTurn>().RunAsync(
            await CandidateAsync(),
            await RegistryAsync(),
            stored => new ExamAsk(actor, [command(stored.Passage.Conformity?.Revision ?? 0)]),
            _ => [],
            new TurnSource(Guid.NewGuid().ToString("N"), "made up", ""),
            Cancellation);
        Assert.Null(result.Refusal);
    }

    private async Task<RegistryIndex> RegistryAsync() => await room.Services.GetRequiredService<Registers>().ReadAsync(Cancellation);
}
