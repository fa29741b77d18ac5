using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Paper;
using E4Bot.Host.Tests.Operators;
using E4Bot.Host.Tests.Store;
using E4Bot.Pdf.Tests.Validation;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace E4Bot.Host.Tests.Grids;

/// <summary>« paper-pack FILE », as somebody types it the day before.</summary>
public sealed class PaperPackTests : IDisposable
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

    private async Task ImportAsync() =>
        Assert.Equal(0, (await RealProgram.RunAsync(folder, "import", Path.Combine(AppContext.BaseDirectory, "Demo", "Session"))).ExitCode);
}
