using System.Text;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Operators;

/// <summary>« deliveries » tells an operator without Teams what has not reached it; the exit code alone says whether that needs a look.</summary>
public sealed class DeliveriesCommandTests : IDisposable
{
    private const string Commission1 = "2027|Lycée Imaginaire|1";
    private const string Number = "02736100001";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Where_nothing_waits_it_says_so_and_all_is_well()
    {
        await Import();

        var ended = await Deliveries();

        Assert.Equal((0, "", "0 waiting; 0 not yet due; 0 held back; 0 refused; 0 unreadable; 0 in doubt."), (ended.ExitCode, ended.Error, ended.Output.Trim()));
    }

    [Fact]
    public async Task A_store_that_does_not_exist_is_refused_and_not_made()
    {
        var ended = await RealProgram.RunAsync(folder, "deliveries", "--Storage:Path", "typo.db");

        Assert.Equal(1, ended.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.File("")));
    }

    [Theory]
    [InlineData("BotUninstalled", "held back", 0)]
    [InlineData("MessageSizeTooBig", "refused", 1)]
    public async Task What_is_refused_or_held_back_is_a_line_with_its_code_and_only_the_first_needs_a_look(string code, string standing, int exitCode)
    {
        await Import();
        await Write(Sheet with { State = DutyState.Refused, Refusal = code, Attempts = 2 });

        var ended = await Deliveries();

        Assert.Equal(exitCode, ended.ExitCode);
        Assert.StartsWith($"{standing}, {Commission1}, PostSheet of {Number}, version 1: {code}, due since 2020-05-18T06:00:00Z, 2 attempts failed", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(-20, 1)]
    public async Task What_waits_needs_a_look_once_it_is_overdue(int minutes, int exitCode)
    {
        await Import();
        await Write(Sheet with { Since = DateTimeOffset.UtcNow.AddMinutes(minutes), Due = DateTimeOffset.UtcNow.AddHours(1), Attempts = 1, Sending = "19:x" });

        var ended = await Deliveries();

        Assert.Equal(exitCode, ended.ExitCode);
        Assert.StartsWith($"waiting, {Commission1}, PostSheet of {Number}, version 1: due since ", ended.Output, StringComparison.Ordinal);
        Assert.Contains("1 attempts failed, may have come twice", ended.Output, StringComparison.Ordinal);
        Assert.Contains("1 waiting, the oldest for ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_a_time_of_its_own_is_not_yet_due_and_no_fault()
    {
        await Import();
        await Write(new Duty { Kind = DutyKind.AnnounceTime, Candidate = Sheet.Candidate, Part = OralPartNumber.One, Due = DateTimeOffset.UtcNow.AddHours(1) });

        var ended = await Deliveries();

        Assert.Equal(0, ended.ExitCode);
        Assert.StartsWith($"not yet due, {Commission1}, AnnounceTime of {Number}: next at ", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"kind":"PostSheet","due":"2027-05-18T06:00:00+00:00"}""")]
    [InlineData("""{"kind":"Nothing","due":"2027-05-18T06:00:00+00:00"}""")]
    [InlineData("""{"kind":"Greet","due":"2027-05-18T06:00:00+00:00"}""")]
    [InlineData("""{"kind":"TakeUpAgain","version":1,"due":"2027-05-18T06:00:00+00:00"}""")]
    public async Task A_row_that_is_no_duty_of_that_name_is_told_and_keeps_no_other_from_being_told(string body)
    {
        await Import();
        await Write($"d/carte/{Number}", Encoding.UTF8.GetBytes(body));
        await Write(Sheet with { State = DutyState.Refused, Refusal = "MessageSizeTooBig" });

        var ended = await Deliveries();

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains($"unreadable, {Commission1}, row d/carte/{Number}", ended.Output, StringComparison.Ordinal);
        Assert.Contains($"refused, {Commission1}, PostSheet of {Number}", ended.Output, StringComparison.Ordinal);
    }

    private static Duty Sheet { get; } = new()
    {
        Kind = DutyKind.PostSheet,
        Candidate = new Candidate(
            CandidateNumber.Parse(Number), "EXEMPLE", "Alix", Speciality.Sisr, ExamForm.Ccf, new CommissionKey("Lycée Imaginaire", 1),
            new DateOnly(2027, 5, 18), new TimeOnly(8, 0), TakesOptionalExam: false, ExtraMinutes: 0, TrainingEnd: null),
        Version = 1,
        Due = new DateTimeOffset(2020, 5, 18, 6, 0, 0, TimeSpan.Zero),
        Since = new DateTimeOffset(2020, 5, 18, 6, 0, 0, TimeSpan.Zero),
    };

    private async Task Import() =>
        Assert.Equal(0, (await RealProgram.RunAsync(folder, "import", Path.Combine(AppContext.BaseDirectory, "Demo", "Session"), "--Storage:Path", "e4bot.db")).ExitCode);

    private Task<Ended> Deliveries() => RealProgram.RunAsync(folder, "deliveries", "--Storage:Path", "e4bot.db");

    private Task Write(Duty duty) => Write(DutyKeys.Of(duty), KeptJson.Write(duty));

    private async Task Write(string key, byte[] body)
    {
        using var store = SqliteRowStore.Open(folder.File("e4bot.db"));
        await store.CommitAsync(Commission1, [new RowChange.Put(key, body)], TestContext.Current.CancellationToken);
    }
}
