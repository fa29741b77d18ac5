using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Http;
using E4Bot.Host.Kept;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Operators;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Transmitting;

/// <summary>« transmit » and « check-pack » as an operator types them, with what goes wrong.</summary>
public sealed class TransmitCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_complete_centre_is_handed_over_and_the_pack_is_checked_without_a_store()
    {
        await FillAsync();

        var made = await RunAsync("transmit", "jury.zip", "--Storage:Path", "e4bot.db");
        var intact = await RunAsync("check-pack", "jury.zip", "--Storage:Path", "none.db");

        Assert.Equal(0, made.ExitCode);
        Assert.Contains("6 candidates of Lycée Imaginaire, 10 files", made.Output, StringComparison.Ordinal);
        Assert.Contains("in no case is a proposed note told to the candidate", made.Output, StringComparison.Ordinal);
        Assert.Equal(0, intact.ExitCode);
        Assert.Contains("is intact: 10 files, 6 candidates of Lycée Imaginaire, session 2027", intact.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("none.db")));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("jury.zip")));
    }

    [Fact]
    public async Task The_store_keeps_that_an_operator_took_it_and_no_persons_id()
    {
        await FillAsync();

        await RunAsync("transmit", "jury.zip", "--Storage:Path", "e4bot.db");

        var access = Assert.Single(await AccessesAsync());
        Assert.Equal(("command-line", DocumentKind.Pack, AccessOutcome.Opened, Standing.Outsider), (access.PersonId, access.Document, access.Outcome, access.As));
        Assert.Equal((CentreKey.Of(Jury.Centre), null, null), (access.Centre, access.Candidate, access.Seat));
    }

    [Fact]
    public async Task It_keeps_as_well_that_one_was_asked_for_and_could_not_be_had_but_not_a_slip_of_the_hand()
    {
        using (var store = SqliteRowStore.Open(folder.File("e4bot.db")))
            await store.RegistersAsync(SessionFiles.Of2027, Jury.Graded);

        await RunAsync("transmit", "jury.zip", "--centre", "ailleurs", "--Storage:Path", "e4bot.db");
        Assert.Empty(await AccessesAsync());
        await RunAsync("transmit", "jury.zip", "--Storage:Path", "e4bot.db");

        Assert.Equal((DocumentAccess.CommandLine, AccessOutcome.Outstanding), Assert.Single(await AccessesAsync()) is var access ? (access.PersonId, access.Outcome) : default);
    }

    [Fact]
    public async Task One_changed_byte_is_told_with_its_file()
    {
        await FillAsync();
        await RunAsync("transmit", "jury.zip", "--Storage:Path", "e4bot.db");
        var pack = await File.ReadAllBytesAsync(folder.File("jury.zip"), TestContext.Current.CancellationToken);
        const string Sheet = "commission-03/00000000001_FICTIVE-Camille_fiche-8-4.pdf";
        await File.WriteAllBytesAsync(folder.File("jury.zip"), PackCheckTests.Remade(pack, (name, content) => name == Sheet ? PackCheckTests.Flipped(content, 500) : content), TestContext.Current.CancellationToken);

        var ended = await RunAsync("check-pack", "jury.zip");

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal([$"{folder.File("jury.zip")} is not what was made:", $"{Sheet}: changed."], ended.Complaints);
    }

    [Fact]
    public async Task While_results_are_outstanding_all_of_them_are_told_and_no_file_is_left()
    {
        using (var store = SqliteRowStore.Open(folder.File("e4bot.db")))
        {
            await store.RegistersAsync(SessionFiles.Of2027, Jury.Graded, Jury.Absent, Jury.NotValid);
            await store.HearsAsync(Jury.Graded, Given.ASheetSignedByTheFirst());
            await store.HearsAsync(Jury.NotValid, Given.ARegisteredCandidate().AtTheCheck().After(they => they.Team.Checks(SampleFile.TooShort)));
        }

        var ended = await RunAsync("transmit", "jury.zip", "--Storage:Path", "e4bot.db");

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(
            [
                "Nothing was written: 2 of 3 candidates of Lycée Imaginaire have no result that stands.",
                "00000000001, commission 3: the evaluation is open, and its sheet is not sealed.",
                "00000000003, commission 3: not heard, and no outcome is recorded.",
            ],
            ended.Complaints);
        Assert.Empty(Directory.GetFiles(folder.File(""), "*.zip*"));
    }

    [Fact]
    public async Task Where_there_are_several_centres_one_must_be_named()
    {
        using (var store = SqliteRowStore.Open(folder.File("e4bot.db")))
        {
            var other = FilledStore.Candidate("00000000009", "CFA de l'Essai");
            await store.RegistersAsync(SessionFiles.Of2027, Jury.Graded, other);
            await store.HearsAsync(Jury.Graded, Given.ASealedSheet());
        }

        var unnamed = await RunAsync("transmit", "jury.zip", "--Storage:Path", "e4bot.db");
        var strange = await RunAsync("transmit", "jury.zip", "--centre", "ailleurs", "--Storage:Path", "e4bot.db");
        var named = await RunAsync("transmit", "jury.zip", "--centre", "IMAGINAIRE", "--Storage:Path", "e4bot.db");

        Assert.Equal("There are several centres: add --centre and one of « CFA de l'Essai », « Lycée Imaginaire ».", Assert.Single(unnamed.Complaints));
        Assert.StartsWith("--centre does not name one centre", Assert.Single(strange.Complaints), StringComparison.Ordinal);
        Assert.Equal((1, 1, 0), (unnamed.ExitCode, strange.ExitCode, named.ExitCode));
    }

    [Theory]
    [InlineData(2, "Give one file, which is made", "transmit")]
    [InlineData(2, "nowhere does not exist: make it first", "transmit", "nowhere/jury.zip")]
    [InlineData(2, "exists already, and is not written over", "transmit", "taken.zip")]
    [InlineData(2, "--centre has no value", "transmit", "jury.zip", "--centre")]
    [InlineData(1, "is no store yet", "transmit", "jury.zip")]
    [InlineData(2, "Give one file, that « transmit » has written", "check-pack")]
    [InlineData(2, "does not exist: check its path", "check-pack", "nowhere.zip")]
    [InlineData(2, "is a folder: give the zip itself", "check-pack", ".")]
    [InlineData(1, "is no pack: it is too short to be a zip. Ask for it again", "check-pack", "taken.zip")]
    public async Task A_slip_of_the_hand_is_told_and_makes_nothing(int code, string told, params string[] args)
    {
        await File.WriteAllTextAsync(folder.File("taken.zip"), "mine", TestContext.Current.CancellationToken);

        var ended = await RunAsync([.. args, "--Storage:Path", "typo.db"]);

        Assert.Equal(code, ended.ExitCode);
        Assert.Contains(told, Assert.Single(ended.Complaints), StringComparison.Ordinal);
        Assert.Equal(folder.File("taken.zip"), Assert.Single(Directory.GetFileSystemEntries(folder.File(""))));
    }

    private async Task<DocumentAccess[]> AccessesAsync()
    {
        using var store = SqliteRowStore.Open(folder.File("e4bot.db"));
        var rows = await store.ListAsync(Keys.Consultations(SessionFiles.Of2027), "", TestContext.Current.CancellationToken);
        return [.. rows.Select(row => KeptJson.Read<DocumentAccess>(row.Body))];
    }

    private async Task FillAsync()
    {
        using var store = SqliteRowStore.Open(folder.File("e4bot.db"));
        await Jury.FillAsync(store);
    }

    private Task<Ended> RunAsync(params string[] args) => RealProgram.RunAsync(folder, folder.File(""), args);
}
