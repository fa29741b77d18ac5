using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Tests.Import;

/// <summary>Files are checked weeks before the commissions are settled: an import that moves a candidate takes their check along, whatever else it changes.</summary>
public sealed class CheckedCandidateTests() : MeetingTests(SampleFile.DayOfTheCheck)
{
    [Fact]
    public async Task The_check_follows_whoever_moves_and_is_forgotten_where_it_was()
    {
        await CheckedAsync(SampleFile.Unsigned);

        Assert.True((await Import(Moved())).Stands);

        var moved = await StandingAsync();
        Assert.Equal((2, ConformityStatus.ToBePutRight), (moved.Candidate.Commission.Number, moved.Conformity?.Status));
        Assert.Equal(["conformity-checked"], await JournalAsync());
        Assert.DoesNotContain(await store.ListAsync(passages.Partition(Alix), "", Cancellation), row => Keys.FactsOf(row.Key) == Alix.Number.Value);
        Assert.Empty((await new StoreAudit(store, SessionFiles.Of2027).RunAsync((await registers.ReadAsync(Cancellation)).Registry, _ => { }, Cancellation)).Orphans);
        await AssertVerifiesAsync();
    }

    [Fact]
    public async Task So_do_the_tables_that_were_attached()
    {
        await Import(new Given());
        await Ask(Standing.PedagogicalTeam, _ => new Command.AttachSynthesis(Tables.Covering([]), "a1", "Noa DOSSIER"));
        await store.CommitAsync(
            passages.Partition(Alix), [new RowChange.Put(Keys.SynthesisTable(Alix.Number, 1), KeptJson.Write(new KeptSynthesis(1, "a1", Tables.Covering([]))))], Cancellation);

        Assert.True((await Import(Moved())).Stands);

        Assert.Equal("a1", (await passages.ReadSynthesisAsync(await RegisteredAsync(), 1, Cancellation))?.Sha256);
        Assert.DoesNotContain(await store.ListAsync(passages.Partition(Alix), "", Cancellation), row => Keys.FactsOf(row.Key) == Alix.Number.Value);
        await AssertVerifiesAsync();
    }

    [Fact]
    public async Task So_do_their_notice_and_what_is_to_be_sent_of_it()
    {
        await CheckedAsync(SampleFile.Unsigned);

        await Import(Moved());

        var moved = await RegisteredAsync();
        Assert.NotNull(await passages.ReadNoticeAsync(moved, 1, Cancellation));
        var duties = (await store.ListAsync(passages.Partition(moved), Keys.DutyPrefix, Cancellation)).Select(row => KeptJson.Read<Duty>(row.Body)).ToArray();
        Assert.Contains(DutyKind.PostNotice, duties.Select(duty => duty.Kind));
        Assert.Contains(DutyKind.RemindConformity, duties.Select(duty => duty.Kind));
        Assert.All(duties, duty => Assert.Equal(moved, duty.Candidate));
    }

    [Fact]
    public async Task Where_they_are_now_heard_the_check_goes_on()
    {
        await CheckedAsync(SampleFile.Unsigned);
        await Import(Moved());

        await Ask(Standing.PedagogicalTeam, passage => new Command.PutRight(passage.Conformity!.Revision));

        Assert.Equal(ConformityStatus.PutRight, (await StandingAsync()).Conformity?.Status);
        await AssertVerifiesAsync();
    }

    [Fact]
    public async Task A_name_that_is_corrected_after_the_check_is_the_one_that_is_heard()
    {
        await CheckedAsync(SampleFile.InOrder);

        Assert.True((await Import(new Given().Candidate(2, "prenom", "Alice"))).Stands);

        Assert.Equal("Alice", (await StandingAsync()).Candidate.FirstName);
        await AssertVerifiesAsync();
    }

    [Fact]
    public async Task Whoever_was_checked_is_not_taken_off_the_list_and_the_import_says_why()
    {
        await CheckedAsync(SampleFile.InOrder);

        var outcome = await Import(new Given().WithoutCandidate(2));

        Assert.False(outcome.Stands);
        Assert.Contains(outcome.Report, sentence => Given.Plain(sentence).Contains("son dossier est déjà suivi (contrôle, tableau de synthèse ou portfolio) ; remettez sa ligne", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_check_made_while_they_move_is_held_back_or_moved_never_lost()
    {
        await CheckedAsync(SampleFile.Unsigned);
        ExamTurnResult? meanwhile = null;
        store.Before(passages.Partition(Alix), async () => meanwhile = await Ask(Standing.PedagogicalTeam, passage => new Command.PutRight(passage.Conformity!.Revision)));

        await Import(Moved());

        Assert.False(meanwhile!.WasHeldBack);
        Assert.Equal(ConformityStatus.PutRight, (await StandingAsync()).Conformity?.Status);
        await AssertVerifiesAsync();
    }

    [Fact]
    public async Task Moved_to_and_fro_nothing_is_kept_twice()
    {
        await CheckedAsync(SampleFile.Unsigned);

        await Import(Moved());
        await Import(WithASecondCommission());

        Assert.Equal(1, (await StandingAsync()).Candidate.Commission.Number);
        Assert.Empty((await new StoreAudit(store, SessionFiles.Of2027).RunAsync((await registers.ReadAsync(Cancellation)).Registry, _ => { }, Cancellation)).Orphans);
        await AssertVerifiesAsync();
    }

    private async Task CheckedAsync(ConformityFindings findings)
    {
        await Import(new Given());
        var result = await Ask(Standing.PedagogicalTeam, _ => new Command.CheckConformity(findings, SampleFile.Deadline, Sample.Checker, "", true, 0));
        Assert.Null(result.Refusal);
    }

    private async Task<Passage> StandingAsync() => (await passages.ReadAsync(await RegisteredAsync(), Cancellation)).Passage;

    private async Task<Candidate> RegisteredAsync() => (await registers.ReadAsync(Cancellation)).Find(Alix.Number)!;

    private async Task<string[]> JournalAsync() =>
        [.. (await passages.ReadJournalAsync(await RegisteredAsync(), Cancellation)).Select(entry => entry.Change is Change.ConformityChecked ? "conformity-checked" : entry.Change.GetType().Name)];

    private async Task AssertVerifiesAsync() =>
        Assert.Empty((await new StoreAudit(store, SessionFiles.Of2027).RunAsync((await registers.ReadAsync(Cancellation)).Registry, _ => { }, Cancellation)).Wrong);

    private async Task<ExamTurnResult> Ask(Standing standing, Func<Passage, Command> command) => await exam.RunAsync(
        await RegisteredAsync(),
        await registers.ReadAsync(Cancellation),
        stored => new ExamAsk(new Actor("noa", standing, null), [command(stored.Passage)]),
        _ => [],
        new TurnSource($"{Guid.NewGuid()}", "conformite 1", "a:noa"),
        Cancellation);
}
