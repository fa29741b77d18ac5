using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Wire;

namespace E4Bot.Cards.Tests.Schema;

/// <summary>What we ask of a card beyond the schema.</summary>
internal static class HouseRules
{
    private const int MostActions = 6;

    public static IEnumerable<string> Faults(ReadCard card) =>
        [.. Ids(card), .. Presses(card), .. Sets(card), .. Chosen(card), .. Targets(card), .. Holding(card)];

    private static IEnumerable<string> Ids(ReadCard card) =>
        card.Nodes.Select(n => n.Word("id")).OfType<string>().GroupBy(id => id).Where(g => g.Count() > 1).Select(g => $"the id {g.Key} stands twice");

    private static IEnumerable<string> Presses(ReadCard card) =>
        card.Presses.Where(p => !Verbs.All.Contains(p.Word("verb")!)).Select(p => $"{p.Word("verb")} is no verb of ours");

    private static IEnumerable<string> Sets(ReadCard card) =>
        card.Nodes.Where(n => n.Type() == "ActionSet" && n.GetProperty("actions").GetArrayLength() > MostActions).Select(_ => "too many buttons side by side");

    private static IEnumerable<string> Chosen(ReadCard card) =>
        from input in card.Inputs
        where input.TryGetProperty("choices", out _) && input.Word("value") is not null
        where input.GetProperty("choices").EnumerateArray().All(c => c.Word("value") != input.Word("value"))
        select $"{input.Word("id")} shows a choice that it does not offer";

    private static IEnumerable<string> Targets(ReadCard card) =>
        from action in card.Actions.Where(a => a.TryGetProperty("targetElements", out _))
        from target in action.GetProperty("targetElements").EnumerateArray().Select(t => t.GetString())
        where card.Nodes.All(n => n.Word("id") != target)
        select $"{target} is shown and hidden, and is not there";

    /// <summary>A required input holds up every button that takes the inputs along: so only where there is one such button.</summary>
    private static IEnumerable<string> Holding(ReadCard card)
    {
        if (!card.Inputs.Any(i => i.TryGetProperty("isRequired", out var required) && required.GetBoolean())) yield break;
        var held = card.Nodes.Where(n => n.Type() == "ActionSet").SelectMany(n => n.GetProperty("actions").EnumerateArray())
            .Where(a => a.Type() == "Action.Execute" && a.Word("associatedInputs") != "none").Select(a => a.Word("title")).ToArray();
        if (held.Length > 1) yield return $"a required input holds up {string.Join(", ", held)}";
    }
}
