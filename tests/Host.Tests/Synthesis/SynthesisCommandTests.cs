using System.Text.Json;
using E4Bot.Host.Tests.Operators;
using E4Bot.Host.Tests.Store;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>« synthesis FILE », as somebody types it.</summary>
public sealed class SynthesisCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_read_is_told_in_french_and_no_store_is_made()
    {
        await Write(OfficialModel.FilledIn(2026).With("E20", null).With("B28", "31/04/2026"));

        var ended = await RealProgram.RunAsync(folder, "synthesis", "alix.xlsx");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Synthesis", "Report.txt")).ReplaceLineEndings("\n").Trim(), ended.Output.ReplaceLineEndings("\n").Trim());
        Assert.Equal(["alix.xlsx"], Directory.EnumerateFileSystemEntries(folder.File("")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Programs_read_the_same_as_json()
    {
        await Write(OfficialModel.FilledIn(2026).With("B28", "31/04/2026"));

        var ended = await RealProgram.RunAsync(folder, "synthesis", "alix.xlsx", "--json");

        using var json = JsonDocument.Parse(ended.Output);
        var root = json.RootElement;
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Equal(
            ("2026", "Alix EXEMPLE", OfficialModel.Number, "SLAM", OfficialModel.Portfolio),
            (Text(root, "session"), Text(root, "name"), Text(root, "candidateNumber"), Text(root, "option"), Text(root, "portfolio")));
        var first = root.GetProperty("sections")[0].GetProperty("realisations")[0];
        Assert.Equal("""{"written":"15/10/2024 au 26/11/2024","kind":"between","from":"2024-10-15","to":"2024-11-26"}""", JsonSerializer.Serialize(first.GetProperty("period")));
        Assert.Equal(["patrimoine", "incidents"], first.GetProperty("competences").EnumerateArray().Select(c => c.GetString()!));
        Assert.Equal([2, 1, 1, 1, 1, 1], root.GetProperty("coverage").EnumerateArray().Select(c => c.GetProperty("count").GetInt32()));
        Assert.Equal("impossible-date", Text(root.GetProperty("findings")[0], "kind"));
        Assert.Contains("Réalisation en cours de formation", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_candidate_is_registered_with_is_compared()
    {
        await Write(OfficialModel.FilledIn(2026).With("F3", "N° candidat : 2345678901"));

        var ended = await RealProgram.RunAsync(folder, "synthesis", "alix.xlsx", "--number", OfficialModel.Number, "--option=sisr");

        Assert.Contains("n'a pas ses zéros du début\u00A0: il est inscrit sous le n°\u00A002345678901.", ended.Output, StringComparison.Ordinal);
        Assert.Contains("L'option cochée est SLAM, celle de l'inscription est SISR.", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_in_a_sentence()
    {
        await File.WriteAllTextAsync(folder.File("alix.xlsx"), "%PDF-1.7", TestContext.Current.CancellationToken);

        var (told, json) = (await RealProgram.RunAsync(folder, "synthesis", "alix.xlsx"), await RealProgram.RunAsync(folder, "synthesis", "alix.xlsx", "--json"));

        Assert.Equal((1, ""), (told.ExitCode, told.Output));
        Assert.Equal("Le fichier est un PDF : demandez au candidat le fichier .xlsx rempli d'après le modèle officiel.", Assert.Single(told.Complaints));
        Assert.Equal(1, json.ExitCode);
        Assert.Equal("pdf", JsonDocument.Parse(json.Output).RootElement.GetProperty("refusal").GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("Give one file, a candidate's tableau de synthèse: « synthesis FILE ».")]
    [InlineData("Give one file, a candidate's tableau de synthèse: « synthesis FILE ».", "a.xlsx", "b.xlsx")]
    [InlineData("--option is SISR or SLAM.", "here.xlsx", "--option", "SIO")]
    [InlineData("--number is 1 to 20 letters or digits, such as 02345678901.", "here.xlsx", "--number", "n° 1")]
    [InlineData("--number has no value: write --number and the value behind it.", "here.xlsx", "--number")]
    public async Task Wrong_words_are_told_and_nothing_is_read(string told, params string[] words)
    {
        await File.WriteAllBytesAsync(folder.File("here.xlsx"), [], TestContext.Current.CancellationToken);

        var ended = await RealProgram.RunAsync(folder, ["synthesis", .. words]);

        Assert.Equal((2, ""), (ended.ExitCode, ended.Output));
        Assert.Equal(told, Assert.Single(ended.Complaints));
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_told_whole()
    {
        var ended = await RealProgram.RunAsync(folder, "synthesis", "nulle-part.xlsx");

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains($"The file {folder.File("nulle-part.xlsx")} does not exist: check its path.", ended.Complaints);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private Task Write(SheetModel sheet) => File.WriteAllBytesAsync(folder.File("alix.xlsx"), new BookWriter().Write(sheet), TestContext.Current.CancellationToken);
}
