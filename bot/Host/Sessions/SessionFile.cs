using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Sessions;

/// <summary>Reads a session's file and the grid that it names, which stands beside it.</summary>
public static partial class SessionFile
{
    private static readonly JsonSerializerOptions Whole = new(KeptJson.Default.Options) { RespectRequiredConstructorParameters = true };

    /// <summary>Of a file that says nothing of it: ten weeks of internship, two weeks to put a file right.</summary>
    private static readonly ConformityRules UsualConformity = new(10, 14);

    /// <exception cref="OptionsValidationException">A file is missing or not what it must be; the sentence is for the operator.</exception>
    public static ExamSession Read(string path)
    {
        var session = Parse(path) as JsonObject ?? throw Wrong(path, "it holds no JSON object");
        session.TryAdd("optionalExam", null);
        session.TryAdd("conformity", JsonSerializer.SerializeToNode(UsualConformity, Whole));
        session.TryAdd("harmonisation", new JsonObject());
        if (Missing(session) is { Length: > 0 } missing) throw Wrong(path, $"it has no « {string.Join(" », « ", missing)} »");
        if (!Id().IsMatch($"{session["id"]}"))
            throw Wrong(path, "its id is not of letters, digits, « - », « _ » and « . » alone, 64 at most: it tells what is kept of one session from what is kept of another");
        session["grid"] = Parse(Path.Combine(Path.GetDirectoryName(path)!, $"{session["grid"]}"));
        try
        {
            return session.Deserialize<ExamSession>(Whole)!;
        }
        catch (JsonException failure)
        {
            throw Wrong(path, $"something is missing, or is not what it must be, at {failure.Path ?? "$"}");
        }
        catch (ArgumentException failure)
        {
            throw Wrong(path, failure.Message.TrimEnd('.'));
        }
    }

    /// <summary>It stands in the names of what is kept, before a « | ».</summary>
    [GeneratedRegex("^[A-Za-z0-9._-]{1,64}$")]
    private static partial Regex Id();

    private static string[] Missing(JsonObject session) =>
        [.. KeptJson.Default.ExamSession.Properties.Where(part => !part.IsGetNullable && session[part.Name] is null).Select(part => part.Name)];

    private static JsonNode? Parse(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path));
        }
        catch (JsonException failure)
        {
            throw Wrong(path, $"it is no JSON, at line {failure.LineNumber + 1}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Wrong(path, "it cannot be opened");
        }
    }

    private static OptionsValidationException Wrong(string path, string what) => new(
        SessionOptions.Section, typeof(SessionOptions), [$"Session:File leads to {path}, which does not serve: {what}. {ShippedSessions.Sentence}"]);
}
