using System.Text.Json;

namespace E4Bot.BotFramework.Tests.Peer;

/// <summary>A rule by which this bot and the archived library part on purpose; the decision page has the same rows.</summary>
internal sealed record GateDifference(string Rule, string Peer, string Here, string Why, IReadOnlyList<string> Cases)
{
    public const string LetsIn = "lets in";

    public static IReadOnlyList<GateDifference> All { get; } = JsonSerializer.Deserialize<GateDifference[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Peer", "gate-differences.json")), JsonSerializerOptions.Web)!;

    /// <summary>Names of the cases in which the two part.</summary>
    public static IReadOnlySet<string> Names { get; } = All.SelectMany(difference => difference.Cases).ToHashSet(StringComparer.Ordinal);

    /// <summary>Its row of the decision page.</summary>
    public string Row => $"| {Rule} | {Peer} | {Here} | {Why} |";
}
