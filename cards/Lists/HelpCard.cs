using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Wire;

namespace E4Bot.Cards.Lists;

/// <summary>What this person can do here; what needs no more words is a button.</summary>
public static class HelpCard
{
    public sealed record Entry(string Command, string Meaning, bool NeedsNothingMore);

    public static AdaptiveCard Of(string exam, IReadOnlyList<Entry> entries) => new()
    {
        FallbackText = $"Aide d'E4Bot, épreuve {exam}.",
        Body =
        [
            Blocks.Heading($"E4Bot, épreuve {exam}"),
            .. entries.Select(e => Blocks.Line($"**{e.Command}** : {e.Meaning}")),
            .. entries.Where(e => e.NeedsNothingMore).Select(e => Say(e.Command)).Chunk(6).Select(chunk => Blocks.Actions(chunk)),
        ],
    };

    /// <summary>A button that says these words for the person.</summary>
    public static CardAction Say(string words, string? title = null) => new ExecuteAction
    {
        Title = title ?? char.ToUpperInvariant(words[0]) + words[1..],
        Verb = Verbs.Say,
        Data = new ActionData { Text = words },
    };
}
