using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;

namespace E4Bot.Cards.Lists;

/// <summary>A few sentences under a heading: a report, a question with its likeliest answers.</summary>
public static class SentenceCard
{
    /// <summary>Sentences shown; the rest is counted.</summary>
    private const int Most = 60;

    /// <summary>Characters of JSON of one sentence: a cell of a spreadsheet that it quotes may be long.</summary>
    private const int MostOfSentence = 500;

    public static AdaptiveCard Of(string heading, IReadOnlyList<string> sentences, params IReadOnlyList<CardAction> actions) => new()
    {
        FallbackText = heading,
        Body =
        [
            Blocks.Heading(heading),
            .. sentences.Take(Most).Select(s => Blocks.Names(Fit.Excerpt(s, MostOfSentence))),
            .. sentences.Count > Most ? [Blocks.Line($"… et {Typography.Count(sentences.Count - Most, "autre ligne", "autres lignes")}.")] : Array.Empty<Element>(),
            .. actions.Count > 0 ? [Blocks.Actions(actions)] : Array.Empty<Element>(),
        ],
    };
}
