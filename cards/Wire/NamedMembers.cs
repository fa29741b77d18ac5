using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Wire;

/// <summary>
/// Whom an opening's card names, as a number that its button can carry: another one when other people sit, or in another order.
/// What was answered of one person is then never kept as said of another.
/// </summary>
internal static class NamedMembers
{
    public static int Of(IReadOnlyList<Person> members) => Hash(string.Join('\n', members.Select(m => m.Mail)));

    /// <summary>FNV-1a: the same on every machine, at every start.</summary>
    private static int Hash(string text) => (int)(text.Aggregate(2_166_136_261u, (hash, c) => unchecked((hash ^ c) * 16_777_619u)) & int.MaxValue);
}
