using System.Text.Json;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>The sessions that travel with the program, read as they are.</summary>
internal static class SessionFiles
{
    /// <summary>« E4 », annexes 6-1 to 6-4.</summary>
    public static readonly ExamSession Of2023 = Read("session-2023.json");

    /// <summary>« E5 », annexes 8-1 to 8-4.</summary>
    public static readonly ExamSession Of2027 = Read("session-2027.json");

    private static ExamSession Read(string file)
    {
        var json = Json(file);
        var exam = json.GetProperty("exam");
        var annexes = json.GetProperty("annexes");
        var optional = json.GetProperty("optionalExam");
        var mentions = json.GetProperty("mentions");
        var conformity = json.GetProperty("conformity");
        return new ExamSession(
            Text(json, "id"),
            new ExamCode(Text(exam, "code"), Text(exam, "title"), exam.GetProperty("coefficient").GetInt32()),
            new Annexes(Text(annexes, "synthesisTable"), Text(annexes, "conformity"), Text(annexes, "grid"), Text(annexes, "sheet")),
            new OptionalExam(Text(optional, "code"), Text(optional, "title")),
            Part(json.GetProperty("part1")),
            Part(json.GetProperty("part2")),
            [.. json.GetProperty("penalties").EnumerateArray().Select(Penalty)],
            new SheetMentions(Text(mentions, "coverage"), Text(mentions, "environment")),
            new ConformityRules(conformity.GetProperty("internshipWeeks").GetInt32(), conformity.GetProperty("daysToPutRight").GetInt32()),
            new HarmonisationRules(),
            ReadGrid(Text(json, "grid")));
    }

    private static Grid ReadGrid(string file)
    {
        var json = Json(file);
        return new Grid(
            [.. json.GetProperty("lines").EnumerateArray().Select(Line)],
            [.. json.GetProperty("levels").EnumerateArray().Select(Level)]);
    }

    private static Competence Line(JsonElement json) =>
        new(new CompetenceId(Text(json, "id")), Text(json, "title"), Text(json, "shortTitle"), Texts(json, "subSkills"), Texts(json, "indicators"));

    private static LevelDescription Level(JsonElement json) =>
        new(Enum.Parse<MasteryLevel>(Text(json, "level")), Text(json, "title"), Texts(json, "descriptors"));

    private static OralPart Part(JsonElement json) =>
        new(Text(json, "title"), Text(json, "sheetHeading"), json.GetProperty("minutes").GetInt32());

    private static PenaltyRule Penalty(JsonElement json) =>
        new(Enum.Parse<PenaltyKind>(Text(json, "kind")), Text(json, "title"), json.GetProperty("points").GetInt32());

    private static JsonElement Json(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sessions", file)));
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static IReadOnlyList<string> Texts(JsonElement json, string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];
}
