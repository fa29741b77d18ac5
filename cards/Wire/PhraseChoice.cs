using System.Security.Cryptography;
using System.Text;
using E4Bot.Cards.Adaptive;
using E4Bot.Domain.Wording;

namespace E4Bot.Cards.Wire;

/// <summary>A person's phrase as a choice of a card: known by its fingerprint, so that a card of before a change never stands for another phrase.</summary>
public static class PhraseChoice
{
    /// <summary>Characters of JSON of a phrase in a list.</summary>
    private const int MostOfTitle = 200;

    public static Choice Of(string phrase) => new(Fit.Excerpt(phrase, MostOfTitle), Fingerprint(phrase));

    public static string Fingerprint(string phrase) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(phrase)).AsSpan(0, 6));

    /// <summary>The phrase that was chosen; null when none was, or it is no more.</summary>
    public static string? In(PhraseBook book, Press press) => press.Text(Fields.Phrase) is { Length: > 0 } chosen
        ? book.Phrases.FirstOrDefault(phrase => Fingerprint(phrase) == chosen)
        : null;
}
