using E4Bot.Cards.Adaptive;

namespace E4Bot.Cards.Lists;

/// <summary>A few sentences under a heading: a report, a question with its likeliest answers.</summary>
public static class SentenceCard
{
    /// <summary>Sentences shown; the rest is counted.</summary>
    private const int Most = 60;

    public static AdaptiveCard Of(string heading, IReadOnlyList<string> sentences, params IReadOnlyList<CardAction> actions) => new()
    {
        FallbackText = heading,
        Body =
        [
            Blocks.Heading(heading),
            .. sentences.Take(Most).Select(Blocks.Verbatim),
            .. sentences.Count > Most ? [Blocks.Line($"… et {sentences.Count - Most} autres lignes.")] : Array.Empty<Element>(),
            .. actions.Count > 0 ? [Blocks.Actions(actions)] : Array.Empty<Element>(),
        ],
    };
}
