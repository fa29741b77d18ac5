using E4Bot.Cards.Adaptive;

namespace E4Bot.Cards.Synthesis;

/// <summary>As many entries of a list as some bytes of JSON take. The candidate decides how long a table is.</summary>
internal static class Room
{
    public static IEnumerable<Element> Within(IEnumerable<Element> elements, int bytes) => Within(elements, element => [element], bytes);

    public static IEnumerable<T> Within<T>(IEnumerable<T> entries, Func<T, IReadOnlyList<Element>> elements, int bytes)
    {
        var left = bytes;
        return entries.TakeWhile(entry => (left -= elements(entry).Sum(CardJson.Weigh)) >= 0);
    }
}
