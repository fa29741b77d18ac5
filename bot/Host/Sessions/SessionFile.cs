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
    /// <summary>Of a file that says nothing of it: ten weeks of internship, two weeks to put a file right.</summary>
    private static readonly ConformityRules UsualConformity = new(10, 14);

    /// <exception cref="OptionsValidationException">A file is missing or not what it must be; the sentence is for the operator.</exception>
    public static ExamSession Read(string path)
    {
        var file = At(path);
        var session = file.Parse() as JsonObject ?? throw file.Wrong("it holds no JSON object");
        session.TryAdd("optionalExam", null);
        session.TryAdd("conformity", JsonSerializer.SerializeToNode(UsualConformity, DataFile.Whole));
        session.TryAdd("harmonisation", new JsonObject());
        if (Missing(session) is { Length: > 0 } missing) throw file.Wrong($"it has no « {string.Join(" », « ", missing)} »");
        if (!Id().IsMatch($"{session["id"]}"))
            throw file.Wrong("its id is not of letters, digits, « - », « _ » and « . » alone, 64 at most: it tells what is kept of one session from what is kept of another");
        session["grid"] = At(Path.Combine(Path.GetDirectoryName(path)!, $"{session["grid"]}")).Parse();
        return file.Read<ExamSession>(session);
    }

    private static DataFile At(string path) => new("Session:File", path, ShippedSessions.Sentence);

    /// <summary>It stands in the names of what is kept, before a « | ».</summary>
    [GeneratedRegex("^[A-Za-z0-9._-]{1,64}$")]
    private static partial Regex Id();

    private static string[] Missing(JsonObject session) =>
        [.. KeptJson.Default.ExamSession.Properties.Where(part => !part.IsGetNullable && session[part.Name] is null).Select(part => part.Name)];
}
