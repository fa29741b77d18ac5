using System.Text;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Exporting;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Notice;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Host.Tests.Store;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>Every notice is kept whole, in the commit of the change that it says, and leaves the store as the sealed sheets do.</summary>
public sealed class KeptNoticeTests
{
    private const string Partition = "2027|Lycée Imaginaire|3";

    private static readonly Candidate Candidate = FilledStore.Candidate("00000000001");

    private readonly MemoryRowStore store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_is_kept_as_it_was_written_whatever_becomes_of_it()
    {
        await Hears(Given.AFileToBePutRight().After(they => they.Team.MovesDeadline(new DateOnly(2027, 5, 3)), they => they.Team.DeclaresNotPutRight()));

        var (first, second) = (await Notice(1), await Notice(2));
        Assert.Equal((1, false, SampleFile.Deadline, "Noa FEINTE"), (first!.Number, first.IsNotValid, first.Deadline, first.By.FullName));
        Assert.Equal((2, true, null), (second!.Number, second.IsNotValid, second.Deadline));
        Assert.Equal(["n/00000000001/001", "n/00000000001/002"], (await store.ListAsync(Partition, "n/", Cancellation)).Select(row => row.Key));
        Assert.Empty(await Wrong());
    }

    [Fact]
    public async Task Of_a_file_in_order_or_put_right_there_is_none()
    {
        await Hears(Given.ARegisteredCandidate().AtTheCheck().After(they => they.Team.Checks(SampleFile.InOrder)));

        Assert.Empty(await store.ListAsync(Partition, "n/", Cancellation));
        Assert.Empty(await Wrong());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{")]
    [InlineData("\"number\":1,\"defects\":[\"NoFile\"]")]
    public async Task One_that_is_missing_unreadable_or_not_as_it_was_written_is_told_by_verify(string? damage)
    {
        await Hears(Given.AFileToBePutRight());
        var row = (await store.FindAsync(Partition, "n/00000000001/001", Cancellation))!;
        var altered = Encoding.UTF8.GetString(row.Body.Span).Replace("\"number\":1,\"defects\":[\"AttestationsUnsigned\"]", damage, StringComparison.Ordinal);
        RowChange change = damage is null ? new RowChange.Delete(row.Key, row.Version) : new RowChange.Replace(row.Key, row.Version, Encoding.UTF8.GetBytes(damage == "{" ? "{" : altered));

        Assert.IsType<CommitResult.Committed>(await store.CommitAsync(Partition, [change], Cancellation));

        Assert.Equal([Candidate.Number], await Wrong());
    }

    [Fact]
    public async Task A_name_that_an_import_corrects_since_makes_it_no_less_true()
    {
        await Hears(Given.AFileToBePutRight());

        await store.RegistersAsync(SessionFiles.Of2027, Candidate with { LastName = "FICTIVE-CORRIGÉE" });

        Assert.Empty(await Wrong());
    }

    [Fact]
    public async Task It_is_exported_as_it_is_kept_and_as_the_official_sheet()
    {
        using var folder = new TemporaryFolder();
        await Hears(Given.AFileToBePutRight());

        await new Export(store, new Registers(store, SessionFiles.Of2027, TimeProvider.System), SessionFiles.Of2027, Sheets.Paris, new FakeTimeProvider(Copies.Now))
            .RunAsync(folder.File("out"), _ => { }, Cancellation);

        var place = folder.File(Path.Combine("out", "centre-lycee-imaginaire", "commission-3"));
        using var json = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(place, "candidat-00000000001.json"), Cancellation));
        Assert.Equal("2027-04-27", Assert.Single(json.RootElement.GetProperty("notices").EnumerateArray()).GetProperty("deadline").GetString());
        Assert.Equal(Notices.Write((await Notice(1))!), await File.ReadAllBytesAsync(Path.Combine(place, "candidat-00000000001-notification-1.pdf"), Cancellation));
    }

    private async Task Hears(Scene scene)
    {
        await store.RegistersAsync(SessionFiles.Of2027, Candidate);
        await store.HearsAsync(Candidate, scene);
    }

    private ValueTask<ConformityNotice?> Notice(int number) => new Kept.Passages(store, SessionFiles.Of2027).ReadNoticeAsync(Candidate, number, Cancellation);

    private async Task<IEnumerable<CandidateNumber>> Wrong()
    {
        var registry = (await new Registers(store, SessionFiles.Of2027, TimeProvider.System).ReadAsync(Cancellation)).Registry;
        return (await new StoreAudit(store, SessionFiles.Of2027).RunAsync(registry, _ => { }, Cancellation)).Wrong.Select(wrong => wrong.Number);
    }
}
