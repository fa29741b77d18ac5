using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Operators;

/// <summary>A relative path, when the program runs in another folder than the one where the person stands, as « dotnet run --project » has it.</summary>
public sealed class ImportPathTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder standing = new();

    public void Dispose()
    {
        folder.Dispose();
        standing.Dispose();
    }

    [Fact]
    public async Task It_is_found_where_the_person_stands()
    {
        Directory.CreateDirectory(standing.File("session"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Demo", "Session")))
            File.Copy(file, Path.Combine(standing.File("session"), Path.GetFileName(file)));

        var ended = await RealProgram.RunAsync(folder, standing.File(""), ["import", "session"]);

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.StartsWith("L'import est pris.", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_was_looked_for_is_told_whole()
    {
        var ended = await RealProgram.RunAsync(folder, standing.File(""), ["import", "session.xlsx"]);

        Assert.Equal(2, ended.ExitCode);
        Assert.Equal(
            [$"The file {folder.File("session.xlsx")} does not exist: check its path.", $"The file {standing.File("session.xlsx")} does not exist: check its path."],
            ended.Complaints);
    }

    [Theory]
    [InlineData("not/a/whole/path")]
    [InlineData("")]
    public async Task What_a_shell_says_is_not_believed_when_it_is_no_whole_path(string said)
    {
        var ended = await RealProgram.RunAsync(folder, said, ["import", "session.xlsx"]);

        Assert.Equal([$"The file {folder.File("session.xlsx")} does not exist: check its path."], ended.Complaints);
    }
}
