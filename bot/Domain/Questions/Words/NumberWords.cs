namespace E4Bot.Domain.Questions.Words;

/// <summary>Numbers in figures and in words: « 14 », « quatorze », « dix-sept », « vingt et un ». « Un » and « une » are articles unless something makes them numbers.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Plain = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["cinq"] = 5, ["six"] = 6, ["sept"] = 7, ["huit"] = 8, ["neuf"] = 9, ["dix"] = 10,
        ["onze"] = 11, ["douze"] = 12, ["treize"] = 13, ["quatorze"] = 14, ["quinze"] = 15, ["seize"] = 16,
    };

    private static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal) { ["vingt"] = 20, ["trente"] = 30, ["quarante"] = 40, ["cinquante"] = 50, ["soixante"] = 60 };

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
    {
        ["premier"] = 1, ["premiere"] = 1, ["deuxieme"] = 2, ["seconde"] = 2, ["troisieme"] = 3, ["quatrieme"] = 4, ["cinquieme"] = 5, ["sixieme"] = 6,
        ["septieme"] = 7, ["huitieme"] = 8, ["neuvieme"] = 9, ["dixieme"] = 10, ["onzieme"] = 11, ["douzieme"] = 12,
    };

    private static readonly string[] OrdinalEndings = ["e", "er", "ere", "eme", "ieme", "nd", "nde"];

    public static bool Knows(string word) => Plain.ContainsKey(word) || Tens.ContainsKey(word) || Ordinals.ContainsKey(word);

    /// <returns>The number and where it ends; null when there is none.</returns>
    public static (decimal Value, int End)? At(IReadOnlyList<Token> tokens, int at)
    {
        if (at < tokens.Count && tokens[at] is Token.Number number) return (number.Value, at + 1);
        if (WordAt(tokens, at) is not { } word) return null;
        if (Tens.TryGetValue(word, out var tens)) return Compound(tokens, at + 1, tens);
        if (!Plain.TryGetValue(word, out var plain)) return null;
        return plain == 10 && WordAt(tokens, at + 1) is { } unit && Plain.TryGetValue(unit, out var more) && more is >= 7 and <= 9 ? (10 + more, at + 2) : (plain, at + 1);
    }

    /// <summary>« 3e », « 1re », « troisième ».</summary>
    public static (int Value, int End)? OrdinalAt(IReadOnlyList<Token> tokens, int at)
    {
        if (WordAt(tokens, at) is { } word) return Ordinals.TryGetValue(word, out var value) ? (value, at + 1) : null;
        return at < tokens.Count && tokens[at] is Token.Number { OutOfTwenty: false } number && WholeOf(number.Value) is { } whole && IsOrdinalEnding(WordAt(tokens, at + 1)) ? (whole, at + 2) : null;
    }

    public static int? WholeOf(decimal value) => value <= int.MaxValue && decimal.Truncate(value) == value ? (int)value : null;

    private static bool IsOrdinalEnding(string? word) => word is "re" || OrdinalEndings.Contains(word);

    private static (decimal Value, int End) Compound(IReadOnlyList<Token> tokens, int at, int tens)
    {
        if (WordAt(tokens, at) == "et" && WordAt(tokens, at + 1) is "un" or "une") return (tens + 1, at + 2);
        return WordAt(tokens, at) is { } unit && Plain.TryGetValue(unit, out var more) && more is >= 2 and <= 9 ? (tens + more, at + 1) : (tens, at);
    }

    private static string? WordAt(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at] is Token.Word word ? word.Folded : null;
}
