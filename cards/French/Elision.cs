using System.Collections.Frozen;
using E4Bot.Domain.French;

namespace E4Bot.Cards.French;

/// <summary>« de Camille », but « d'Alix », « d'Yves », « d'Hélène »: before a vowel that is heard, or a mute h.</summary>
public static class Elision
{
    /// <summary>First names whose h is mute, folded. « De » before one that is not listed shocks less than « d'Hamza ».</summary>
    private static readonly FrozenSet<string> MuteH = FrozenSet.Create(
        "hadrien", "harmonie", "hector", "helena", "helene", "helie", "heliodore", "heloise", "henri", "henriette", "hermance", "hermine", "hermione", "herve",
        "hilaire", "hippolyte", "honore", "honorine", "horace", "hortense", "hubert", "hugo", "hugues", "huguette", "hyacinthe");

    /// <summary>What stands before the name, its blank included.</summary>
    public static string De(string name) => IsElided(Folding.Fold(name).TrimStart()) ? "d'" : "de ";

    private static bool IsElided(string folded) => folded switch
    {
        "" or "y" => false,
        ['h', ..] => MuteH.Contains(folded.Split(' ')[0]),
        ['y', var second, ..] => second != ' ' && !IsVowel(second),
        _ => IsVowel(folded[0]),
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
