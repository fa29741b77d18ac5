using System.Text;
using E4Bot.Host.Life;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Operators;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Life;

/// <summary>The commands as an operator types them, with what goes wrong.</summary>
public sealed class LifeCommandTests : IDisposable
{
    private const string Newer = """{"version":2,"at":"2030-01-01T00:00:00+00:00","program":"E4Bot 9.0"}""";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> EveryCommand => ["verify", "backup one", "restore whole", "export out", "purge --dry-run", "import session", "serve"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_session_is_backed_up_restored_verified_exported_and_erased()
    {
        await ImportAsync();

        await EndsWellAsync("rows of 1 partitions", "backup", "one", "--Storage:Path", "e4bot.db");
        await EndsWellAsync("rows of 1 partitions restored", "restore", "one", "--Storage:Path", "other.db");
        await EndsWellAsync("1 candidates verified, 0 wrong; 0 not registered.", "verify", "--Storage:Path", "other.db");
        await EndsWellAsync("6 files, listed in index.json", "export", "out", "--Storage:Path", "other.db");
        var planned = await EndsWellAsync("It may be erased", "purge", "--Storage:Path", "other.db", "--dry-run");
        await EndsWellAsync("1 candidates verified", "verify", "--Storage:Path", "other.db");
        var erased = await EndsWellAsync("Certificate: ", "purge", "--yes", "--by", "Ali BUREAU", "--Storage:Path", "other.db");
        await EndsWellAsync("0 candidates verified, 0 wrong; 0 not registered.", "verify", "--Storage:Path", "other.db");

        Assert.True(File.Exists(folder.File("certificat-de-destruction-2027.pdf")));
        Assert.DoesNotContain("INVENTÉE", planned.Output + erased.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("purge", "--yes", "--Storage:Path", "other.db")).ExitCode);
    }

    [Theory]
    [InlineData(2, "Give one file, which is made", "backup")]
    [InlineData(2, "Give one file, which is made", "backup", "one", "two")]
    [InlineData(2, "nowhere does not exist: make it first, or name another.", "backup", "nowhere/one")]
    [InlineData(2, "Give one file, that « backup » has written", "restore")]
    [InlineData(2, "does not exist: check its path.", "restore", "nowhere")]
    [InlineData(2, "Give one folder, which is made", "export")]
    [InlineData(2, "The session is the one that Session:File names", "purge", "2027")]
    [InlineData(2, "--by has no value", "purge", "--by")]
    [InlineData(1, "--dry-run is read by nothing", "backup", "one", "--dry-run")]
    [InlineData(1, "is no store yet", "backup", "one")]
    [InlineData(1, "is no store yet", "export", "out")]
    [InlineData(1, "is no store yet", "purge", "--dry-run")]
    public async Task A_slip_of_the_hand_is_told_and_makes_nothing(int code, string told, params string[] args)
    {
        var ended = await RunAsync([.. args, "--Storage:Path", "typo.db"]);

        Assert.Equal(code, ended.ExitCode);
        Assert.Contains(told, Assert.Single(ended.Complaints), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.File("")));
    }

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public async Task A_newer_store_is_refused_by_the_start_and_by_every_command(string typed)
    {
        await WholeAsync();
        using (var store = SqliteRowStore.Open(folder.File("e4bot.db"))) await store.PutAsync(StoreMarks.Partition, "version", Encoding.UTF8.GetBytes(Newer));

        var ended = await RunAsync([.. typed == "serve" ? [] : typed.Split(' '), "--Storage:Path", "e4bot.db", .. typed == "serve" ? new[] { "--urls", "http://127.0.0.1:0" } : []]);

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith("The store was written by a newer program (E4Bot 9.0): its version is 2, and 1", Assert.Single(ended.Complaints), StringComparison.Ordinal);
        Assert.False(Path.Exists(folder.File("one")) || Path.Exists(folder.File("out")));
    }

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public async Task A_half_restored_store_is_refused_by_all_but_the_restore_of_the_same_file(string typed)
    {
        await WholeAsync();
        using (var store = SqliteRowStore.Open(folder.File("half.db"))) await store.Marks().BeginRestoreAsync(new string('b', 64), TestContext.Current.CancellationToken);

        var ended = await RunAsync([.. typed == "serve" ? [] : typed.Split(' '), "--Storage:Path", "half.db", .. typed == "serve" ? new[] { "--urls", "http://127.0.0.1:0" } : []]);

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith(
            typed.StartsWith("restore", StringComparison.Ordinal) ? "Another file was being restored into this store: its SHA-256 begins with bbbbbbbbbbbb" : "The store is half restored",
            Assert.Single(ended.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_purge_that_was_interrupted_is_ended_by_the_next_and_its_certificate_speaks_of_all_that_there_was()
    {
        await ImportAsync();
        using (var store = SqliteRowStore.Open(folder.File("e4bot.db")))
        {
            var found = await PurgedStore.SurveyAsync(store);
            await Assert.ThrowsAsync<StoreUnavailableException>(() => PurgedStore.PurgeAsync(new FailingStore(store, at: 2, afterwards: true), found));
        }

        Assert.StartsWith("The store is half purged", Assert.Single((await RunAsync("verify", "--Storage:Path", "e4bot.db")).Complaints), StringComparison.Ordinal);
        var planned = await EndsWellAsync("a purge found that was begun and has not ended", "purge", "--dry-run", "--Storage:Path", "e4bot.db");
        await EndsWellAsync("2  rows in all", "purge", "--yes", "--Storage:Path", "e4bot.db");
        await EndsWellAsync("0 candidates verified", "verify", "--Storage:Path", "e4bot.db");
        Assert.Contains("1 candidates, 3 parts of people.", planned.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_end_of_its_custody_nothing_is_erased()
    {
        await ImportAsync("30/06/2099");

        var ended = await RunAsync("purge", "--yes", "--Storage:Path", "e4bot.db");

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal("The documents are kept until 2100-06-30, one year after the end of the training: they may be erased from the day after.", Assert.Single(ended.Complaints));
        await EndsWellAsync("1 candidates verified", "verify", "--Storage:Path", "e4bot.db");
    }

    [Fact]
    public async Task Without_a_terminal_nobody_confirms()
    {
        await ImportAsync();

        var ended = await RunAsync("purge", "--Storage:Path", "e4bot.db");

        Assert.Equal((2, "Nobody can confirm here. Nothing was erased. Add --yes to erase without being asked."), (ended.ExitCode, Assert.Single(ended.Complaints)));
        await EndsWellAsync("1 candidates verified", "verify", "--Storage:Path", "e4bot.db");
    }

    [Fact]
    public async Task Where_no_certificate_can_be_written_nothing_is_erased()
    {
        await ImportAsync();

        var ended = await RunAsync("purge", "--yes", "--certificate", "nowhere/c.pdf", "--Storage:Path", "e4bot.db");

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("nowhere", Assert.Single(ended.Complaints), StringComparison.Ordinal);
        await EndsWellAsync("1 candidates verified", "verify", "--Storage:Path", "e4bot.db");
    }

    [Fact]
    public async Task What_is_no_backup_is_told()
    {
        await File.WriteAllTextAsync(folder.File("session.csv"), "numero;nom", TestContext.Current.CancellationToken);

        var ended = await RunAsync("restore", "session.csv", "--Storage:Path", "new.db");

        Assert.Equal((1, $"{folder.File("session.csv")} is no backup of this program. Name the file that « backup » wrote."), (ended.ExitCode, Assert.Single(ended.Complaints)));
    }

    private async Task WholeAsync()
    {
        await ImportAsync();
        await EndsWellAsync("rows", "backup", "whole", "--Storage:Path", "e4bot.db");
    }

    /// <summary>A session of long ago, of one candidate.</summary>
    private async Task ImportAsync(string trainingEnd = "30/06/2020", string store = "e4bot.db")
    {
        Directory.CreateDirectory(folder.File("session"));
        await File.WriteAllTextAsync(
            Path.Combine(folder.File("session"), "Candidats.csv"),
            $"numero;nom;prenom;option;forme;centre;commission;date;heure;engagement;tiers_temps;fin_formation\n00000000001;INVENTÉE;Alix;SISR;CCF;Lycée Imaginaire;1;18/05/2020;8h00;non;;{trainingEnd}\n",
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(folder.File("session"), "Personnes.csv"),
            "email;nom;prenom;role;centre;commission;qualite\nun@exemple.test;FICTIVE;Camille;membre;Lycée Imaginaire;1;enseignant\ndeux@exemple.test;MODÈLE;Lou;membre;Lycée Imaginaire;1;professionnel\nali@exemple.test;BUREAU;Ali;administrateur;Lycée Imaginaire;;\n",
            TestContext.Current.CancellationToken);
        var ended = await RunAsync("import", "session", "--Storage:Path", store);
        Assert.True(ended.ExitCode == 0, ended.Output + ended.Error);
    }

    private async Task<Ended> EndsWellAsync(string said, params string[] args)
    {
        var ended = await RunAsync(args);
        Assert.Equal(0, ended.ExitCode);
        // On a slow machine it tells how far it is.
        Assert.All(ended.Complaints, line => Assert.Matches("^[a-z ]+: [0-9]+( / [0-9]+)?$", line));
        Assert.Contains(said, ended.Output, StringComparison.Ordinal);
        return ended;
    }

    private Task<Ended> RunAsync(params string[] args) => RealProgram.RunAsync(folder, folder.File(""), args);
}
