using System.Text.Json.Nodes;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>Activities of the shapes that Teams sends, one a file; every person, team and text in them is made up.</summary>
internal static class Corpus
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Activities");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order();

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    public static Activity Read(string name) =>
        ActivityJson.TryRead(Bytes(name), out var activity) ? activity : throw new InvalidDataException($"{name} is no activity.");

    /// <summary>The activity with some of its members changed; null takes a member away. Paths are written with dots.</summary>
    public static string With(string name, params (string Path, JsonNode? Value)[] changes)
    {
        var activity = JsonNode.Parse(Bytes(name))!.AsObject();
        foreach (var (path, value) in changes)
        {
            var names = path.Split('.');
            var parent = names[..^1].Aggregate(activity, (node, member) => node[member]!.AsObject());
            if (value is null) parent.Remove(names[^1]);
            else parent[names[^1]] = value;
        }
        return activity.ToJsonString();
    }
}
