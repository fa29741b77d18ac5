using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Sessions;

/// <summary>Reads a session's file and the grid that it names, which stands beside it.</summary>
public static class SessionFile
{
    /// <exception cref="InvalidDataException">The file is missing or not what it must be; the sentence is for the operator.</exception>
    public static ExamSession Read(string path)
    {
        try
        {
            var session = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            var grid = Path.Combine(Path.GetDirectoryName(path)!, session["grid"]!.GetValue<string>());
            session["grid"] = JsonNode.Parse(File.ReadAllText(grid));
            return session.Deserialize(KeptJson.Default.ExamSession) ?? throw new InvalidDataException("it is empty");
        }
        catch (Exception failure) when (failure is IOException or JsonException or ArgumentException or InvalidOperationException or NullReferenceException)
        {
            throw new InvalidDataException($"Session:File names {path}, which cannot be read as a session: {failure.Message}", failure);
        }
    }
}
