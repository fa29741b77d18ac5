using E4Bot.Cards.Tests.Reading;

namespace E4Bot.Cards.Tests.Size;

/// <summary>Teams counts a message in UTF-16 and takes 100 KB; we stay under 80.</summary>
internal static class Weight
{
    private const int Most = 80 * 1024;

    public static void Fits(ReadCard card, string where) =>
        Assert.True(card.Json.Length * 2 <= Most, $"{where}: {card.Json.Length * 2} bytes of UTF-16");
}
