using System.Text.RegularExpressions;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Paper;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Life;
using E4Bot.Host.Tests.Operators;
using E4Bot.Host.Tests.Store;
using E4Bot.Host.Tests.Transmitting;
using E4Bot.Pdf.Tests.Validation;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace E4Bot.Host.Tests.Grids;

/// <summary>« paper-pack FILE », as somebody types it the day before.</summary>
public sealed partial class PaperPackTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_candidate_has_a_grid_and_a_sheet_that_begin_on_the_front_of_their_paper()
    {
        await ImportAsync();

        var ended = await RealProgram.RunAsync(folder, "paper-pack", "papier.pdf", "--commission", "1");

        Assert.Equal(0, ended.ExitCode);
        using var read = PigDocument.Open(folder.File("papier.pdf"));
        string[] pages = [.. read.GetPages().Select(page => page.Text)];
        Assert.Contains($"the forms of {(pages.Length + 1) / 4} candidates", ended.Output, StringComparison.Ordinal);
        for (var page = 0; page < pages.Length; page++)
            Assert.Contains(((string[])["(recto)", "(verso)", "Fiche d'appréciation", ""])[page % 4], pages[page], StringComparison.Ordinal);
        Assert.True(read.TryGetBookmarks(out var bookmarks));
        Assert.Equal((pages.Length + 1) / 4, bookmarks.Roots.Count);
    }

    [Fact]
    public async Task Whose_result_stands_has_no_form_another_date_and_a_turn_still_to_come_have_theirs()
    {
        var (moved, coming) = (Jury.Somebody("00000000007", "DÉPLACÉ", "Zoé", 3), Jury.Somebody("00000000008", "À VENIR", "Théo", 3));
        using (var store = SqliteRowStore.Open(folder.File("e4bot.db")))
        {
            await Jury.FillAsync(store);
            await store.RegistersAsync(SessionFiles.Of2027, [.. Jury.All, moved, coming]);
            await store.HearsAsync(moved, Given.ARegisteredCandidate().After(they => they.Administrator.Records(OutcomeKind.Rescheduled, newDate: new DateOnly(2027, 6, 2))));
        }

        var ended = await RealProgram.RunAsync(folder, "paper-pack", "papier.pdf", "--Storage:Path", folder.File("e4bot.db"));

        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("the forms of 2 candidates", ended.Output, StringComparison.Ordinal);
        Assert.Contains("Left out, for there is nothing to fill in: 6.", ended.Output, StringComparison.Ordinal);
        Assert.Equal([coming.Number.Value, moved.Number.Value], Fronts(folder.File("papier.pdf")).Select(front => Numbers().Match(front).Value));
    }

    [Fact]
    public void A_hundred_and_twenty_candidates_are_four_sides_each_with_their_number_once_in_its_field_once_at_each_foot_and_nobody_elses()
    {
        string[] numbers = [.. Enumerable.Range(1, 120).Select(n => $"{n:02736100000}")];
        var forms = numbers.Select(number => GridPapers.Blank with { Candidate = GridPapers.Blank.Candidate with { Number = CandidateNumber.Parse(number) } });

        using var read = PigDocument.Open(PaperPack.Write([.. forms], SessionFiles.Of2027, static _ => { }));
        var pages = read.GetPages().Select(page => Numbers().Matches(page.Text).Select(match => match.Value).ToArray()).ToArray();

        // Front and back of the grid, the sheet, its empty back; the last needs none.
        Assert.Equal(120 * 4 - 1, pages.Length);
        Assert.Equal(numbers.SelectMany(number => (string[][])[[number, number], [number], [number, number], []]).SkipLast(1), pages);
    }

    [Theory]
    [InlineData("imaginaire", 0)]
    [InlineData("ailleurs", 1)]
    public async Task A_centre_is_named_by_enough_of_it(string centre, int exitCode)
    {
        await ImportAsync();

        Assert.Equal(exitCode, (await RealProgram.RunAsync(folder, "paper-pack", "papier.pdf", "--centre", centre, "--commission", "1")).ExitCode);
        Assert.Equal(exitCode == 0, File.Exists(folder.File("papier.pdf")));
    }

    [Fact]
    public async Task Where_there_is_nothing_to_write_it_says_so_and_makes_no_file()
    {
        await ImportAsync();

        var (nowhere, never) = (
            await RealProgram.RunAsync(folder, "paper-pack", "papier.pdf", "--commission", "99"), await RealProgram.RunAsync(folder, "paper-pack", "papier.pdf", "--date", "2001-01-01"));

        Assert.Equal([1, 1], [nowhere.ExitCode, never.ExitCode]);
        Assert.StartsWith("No candidate is registered there", Assert.Single(nowhere.Complaints), StringComparison.Ordinal);
        Assert.StartsWith("Nobody is left to be heard on that day", Assert.Single(never.Complaints), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("papier.pdf")));
    }

    [Fact]
    public async Task Words_that_mean_nothing_are_told_before_the_store_is_looked_at()
    {
        var ended = await RealProgram.RunAsync(folder, "paper-pack", "--commission", "trois", "--date", "demain");

        Assert.Equal(2, ended.ExitCode);
        Assert.Equal(3, ended.Complaints.Length);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.File("")));
    }

    [Fact]
    public void The_pack_is_archivable_as_one_file() => Preflight.Accepts(PaperPack.Write([GridPapers.Blank, GridPapers.Blank], SessionFiles.Of2027, static _ => { }));

    /// <summary>What stands on the front of each candidate's grid.</summary>
    private static string[] Fronts(string file)
    {
        using var read = PigDocument.Open(file);
        return [.. read.GetPages().Select(page => page.Text).Where(text => text.Contains("(recto)", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@"\d{11}")]
    private static partial Regex Numbers();

    private async Task ImportAsync() =>
        Assert.Equal(0, (await RealProgram.RunAsync(folder, "import", Path.Combine(AppContext.BaseDirectory, "Demo", "Session"))).ExitCode);
}
