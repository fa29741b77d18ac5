using System.Text.Json.Nodes;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Host.Sessions;
using E4Bot.Host.Tests.Store;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Tests.Operators;

/// <summary>The made-up files: those that come with the program, and those that a centre writes in their place.</summary>
public sealed class RehearsalFileTests : IDisposable
{
    /// <summary>A careful reader's, on a phone.</summary>
    private const int WordsOfFiveMinutes = 900;

    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "Sessions", "rehearsal-bts-sio.json");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Those_that_come_with_the_program_are_three_of_both_options_and_read_in_five_minutes_each()
    {
        var files = RehearsalFiles.Read(Shipped).Files;

        Assert.Equal(["Dossier A", "Dossier B", "Dossier C"], files.Select(file => file.Title));
        Assert.Equal([Speciality.Sisr, Speciality.Slam], files.Select(file => file.Speciality).Distinct().Order());
        Assert.All(files, file => Assert.InRange(Words(file), 300, WordsOfFiveMinutes));
    }

    [Fact]
    public void One_shows_nothing_of_a_competence_and_one_contradicts_itself()
    {
        var files = RehearsalFiles.Read(Shipped).Files;

        Assert.Contains(files[1].Synthesis, line => line.StartsWith("Aucune réalisation n'est cochée", StringComparison.Ordinal));
        Assert.Contains(files[2].Synthesis, line => line.Contains("restauration testée", StringComparison.Ordinal));
        Assert.Contains(files[2].Part2, text => text.Contains("reconnaît ne pas l'avoir exécutée", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_was_changed_is_another_file_and_the_others_are_the_same()
    {
        var before = RehearsalFiles.Read(Shipped);
        var after = RehearsalFiles.Read(Changed(whole => whole["files"]![0]!["part1"]![0] = "Autre exposé."));

        Assert.Equal([false, true, true], before.Files.Zip(after.Files, (one, other) => one.Key == other.Key));
    }

    [Theory]
    [InlineData("id", "\"Dossier A\"", "a file's id is not of lower-case letters")]
    [InlineData("id", "null", "a file's id is not of lower-case letters")]
    [InlineData("title", "\"Dossier B\"", "id or title stands twice")]
    [InlineData("title", "null", "something is missing, or is not what it must be")]
    [InlineData("speciality", "\"SISR?\"", "something is missing, or is not what it must be")]
    [InlineData("part2", "[]", "each have a text")]
    public void What_does_not_serve_is_told_in_a_sentence(string member, string value, string told)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => RehearsalFiles.Read(Changed(whole => whole["files"]![0]![member] = JsonNode.Parse(value))));

        var sentence = Assert.Single(refused.Failures);
        Assert.StartsWith("Session:Rehearsal leads to", sentence, StringComparison.Ordinal);
        Assert.Contains(told, sentence, StringComparison.Ordinal);
        Assert.EndsWith("Those that come with the program are Sessions/rehearsal-bts-sio.json.", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "it holds no JSON object")]
    [InlineData("{}", "it has no list « files »")]
    [InlineData("{", "it is no JSON")]
    [InlineData("""{"files":[]}""", "A rehearsal has 2 to 5 files")]
    [InlineData("""{"files":[1]}""", "a file's id is not of lower-case letters")]
    public void So_is_what_is_no_rehearsal_at_all(string json, string told)
    {
        File.WriteAllText(folder.File("rehearsal.json"), json);

        Assert.Contains(told, Assert.Single(Assert.Throws<OptionsValidationException>(() => RehearsalFiles.Read(folder.File("rehearsal.json"))).Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stops_the_program_at_its_start()
    {
        var ended = await RealProgram.RunAsync(folder, "--Session:Rehearsal", "nowhere.json");

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("Session:Rehearsal leads to", Assert.Single(ended.Complaints), StringComparison.Ordinal);
    }

    private static int Words(RehearsalFile file) => file.Part1.Concat(file.Part2).Concat(file.Synthesis).Sum(text => text.Split(' ').Length);

    private string Changed(Action<JsonNode> change)
    {
        var whole = JsonNode.Parse(File.ReadAllText(Shipped))!;
        change(whole);
        File.WriteAllText(folder.File("rehearsal.json"), whole.ToJsonString());
        return folder.File("rehearsal.json");
    }
}
