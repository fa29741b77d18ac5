using System.Text.Json.Nodes;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Sessions;
using E4Bot.Host.Tests.Store;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Tests.Sessions;

/// <summary>A session's file may say of some rules all, something, or nothing: they are then the usual ones.</summary>
public sealed class SessionFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_a_file_says_nothing_of_is_as_usual()
    {
        var session = ReadWith(file =>
        {
            file.Remove("harmonisation");
            file.Remove("conformity");
        });

        Assert.Equal(new HarmonisationRules(), session.Harmonisation);
        Assert.Equal(new ConformityRules(InternshipWeeks: 10, DaysToPutRight: 14), session.Conformity);
    }

    [Fact]
    public void What_the_file_says_counts_and_the_rest_is_as_usual() =>
        Assert.Equal(new HarmonisationRules(GapFrom: 8, WithinCentre: false), Read(new JsonObject { ["gapFrom"] = 8, ["withinCentre"] = false }));

    [Theory]
    [InlineData("alpha", 5, "harmonisation.alpha is not from 0.001 to 0.2")]
    [InlineData("shuffles", 10, "harmonisation.shuffles is not from 99 to 99999")]
    [InlineData("pFrom", 1.5, "$.harmonisation.pFrom")]
    public void What_makes_no_sense_is_told_by_its_name(string rule, double value, string told) =>
        Assert.Contains(told, Assert.Throws<OptionsValidationException>(() => Read(new JsonObject { [rule] = value })).Message, StringComparison.Ordinal);

    /// <summary>Absent is as usual; nothing at all in its place is a slip.</summary>
    [Fact]
    public void What_is_there_and_empty_is_told() =>
        Assert.Contains("it has no « harmonisation »", Assert.Throws<OptionsValidationException>(() => ReadWith(session => session["harmonisation"] = null)).Message, StringComparison.Ordinal);

    private HarmonisationRules Read(JsonObject rules) => ReadWith(session => session["harmonisation"] = rules).Harmonisation;

    private ExamSession ReadWith(Action<JsonObject> said)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "Sessions");
        var session = JsonNode.Parse(File.ReadAllText(Path.Combine(shipped, "session-2027.json")))!.AsObject();
        said(session);
        File.WriteAllText(folder.File("session.json"), session.ToJsonString());
        File.Copy(Path.Combine(shipped, "grid-bts-sio.json"), folder.File("grid-bts-sio.json"), overwrite: true);
        return SessionFile.Read(folder.File("session.json"));
    }
}
