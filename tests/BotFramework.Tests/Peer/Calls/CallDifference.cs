using System.Text.Json;

namespace E4Bot.BotFramework.Tests.Peer.Calls;

/// <summary>What this bot sends otherwise than the archived library, on purpose; the decision page has the same rows.</summary>
/// <param name="Paths">Where in the request; see <see cref="CallComparison"/>.</param>
internal sealed record CallDifference(string Rule, string Peer, string Here, string Why, IReadOnlyList<string> Paths, IReadOnlyList<string> Calls)
{
    public static IReadOnlyList<CallDifference> All { get; } = JsonSerializer.Deserialize<CallDifference[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Peer", "call-differences.json")), JsonSerializerOptions.Web)!;

    /// <summary>Its row of the decision page.</summary>
    public string Row => $"| {Rule} | {Peer} | {Here} | {Why} |";

    public static IEnumerable<string> PathsOf(string call) => All.Where(difference => difference.Calls.Contains(call)).SelectMany(difference => difference.Paths);
}
