using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Synthesis;
using E4Bot.Host.Tests.Operators;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Synthesis.Model;

/// <summary>« synthesis-models DIR », as somebody types it.</summary>
public sealed class SynthesisModelsCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_registered_candidate_gets_a_file_of_their_own()
    {
        await ImportAsync();

        var ended = await RealProgram.RunAsync(folder, "synthesis-models", "modeles", "--centre", "Lycée Inventé");

        Assert.Equal(0, ended.ExitCode);
        // A slow machine is told how far it is.
        Assert.All(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("models written: ", line, StringComparison.Ordinal));
        Assert.Contains("24 files, one for each candidate.", ended.Output, StringComparison.Ordinal);
        var files = Directory.GetFiles(folder.File("modeles"));
        Assert.Equal(24, files.Length);
        Assert.All(files, file => Assert.Matches("^[0-9a-z]+-[a-z-]+\\.xlsx$", Path.GetFileName(file)));
        foreach (var file in files) Assert.Equal("Lycée Inventé", Heading(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Centre);
    }

    [Fact]
    public async Task What_stands_is_never_written_over()
    {
        await ImportAsync();
        Directory.CreateDirectory(folder.File("modeles"));
        await File.WriteAllTextAsync(Path.Combine(folder.File("modeles"), "notes.txt"), "à garder", TestContext.Current.CancellationToken);

        var ended = await RealProgram.RunAsync(folder, "synthesis-models", "modeles");

        Assert.Equal(1, ended.ExitCode);
        Assert.EndsWith("exists already and is not empty: name a new folder.", Assert.Single(ended.Complaints), StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Directory.GetFiles(folder.File("modeles")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Without_a_store_or_words_it_says_what_to_do_and_makes_nothing()
    {
        var (none, no, blank) = (
            await RealProgram.RunAsync(folder, "synthesis-models", "modeles"),
            await RealProgram.RunAsync(folder, "synthesis-models"),
            await RealProgram.RunAsync(folder, "synthesis-models", "modeles", "--centre", " "));

        Assert.Equal([1, 2, 2], [none.ExitCode, no.ExitCode, blank.ExitCode]);
        Assert.Equal("Give one folder, which is made: « synthesis-models DIR ».", Assert.Single(no.Complaints));
        Assert.Equal("--centre is the name of the training centre, 120 characters at most.", Assert.Single(blank.Complaints));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.File("")));
    }

    private static SynthesisHeading Heading(byte[] file) =>
        Assert.IsType<SynthesisReading.Read>(SynthesisFile.Read(file, SessionFiles.Of2027.Grid)).Table.Heading;

    private async Task ImportAsync() =>
        Assert.Equal(0, (await RealProgram.RunAsync(folder, "import", Path.Combine(AppContext.BaseDirectory, "Demo", "Session"))).ExitCode);
}
