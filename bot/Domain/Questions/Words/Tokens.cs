using System.Globalization;
using System.Text.RegularExpressions;
using E4Bot.Domain.French;

namespace E4Bot.Domain.Questions.Words;

/// <summary>A text cut into its pieces. Punctuation that means nothing is left out; a comma stays, for it parts the members of a list.</summary>
internal static partial class Tokens
{
    /// <summary>Every sign that is a word of its own: what no term knows is not passed over.</summary>
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["<"] = "<", [">"] = ">", ["="] = "=", ["<="] = "≤", [">="] = "≥", ["=>"] = "≥", ["=<"] = "≤", ["≤"] = "≤", ["≥"] = "≥", ["⩽"] = "≤", ["⩾"] = "≥",
        ["%"] = "%", ["+"] = "+", ["&"] = "et", [","] = ",", ["±"] = "±", ["≠"] = "≠", ["-"] = "-", ["–"] = "-", ["<>"] = "≠", ["!="] = "≠", ["‰"] = "%",
    };

    /// <param name="isName">Whether a run of letters and digits is somebody's number, and stays whole.</param>
    public static IReadOnlyList<Token> Of(string text, Func<string, bool> isName)
    {
        var tokens = new List<Token>();
        foreach (Match piece in Piece.Matches(text))
            Add(tokens, text, piece, isName);
        return tokens;
    }

    private static void Add(List<Token> tokens, string text, Match piece, Func<string, bool> isName)
    {
        if (piece.Groups["date"].Success) tokens.Add(DateOf(piece));
        else if (piece.Groups["note"].Success) tokens.Add(new Token.Number(Value(piece.Groups["note"].Value), piece.Value, OutOfTwenty: true));
        else if (piece.Groups["number"].Success) tokens.Add(new Token.Number(Value(piece.Value), piece.Value));
        else if (piece.Groups["sign"].Success) AddSign(tokens, text, piece);
        else AddRun(tokens, piece.Value, isName);
    }

    private static Token.Date DateOf(Match piece)
    {
        int? Part(string name) => piece.Groups[name].Success ? int.Parse(piece.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : null;
        var year = Part("year");
        return new Token.Date(Part("day")!.Value, Part("month")!.Value, year < 100 ? 2000 + year : year, piece.Value);
    }

    /// <summary>A dash means something between two numbers only; before one number it would be a minus.</summary>
    private static void AddSign(List<Token> tokens, string text, Match piece)
    {
        if (!Signs.TryGetValue(piece.Value, out var word)) return;
        if (word == "-" && LessThan.IsMatch(text, piece.Index)) word = "moins";
        if (word == "-" && (!IsBeforeDigit(text, piece.Index + 1) || (piece.Index > 0 && char.IsLetter(text[piece.Index - 1])))) return;
        if (word == "-" && tokens is not [.., Token.Number]) word = IsDigitAt(text, piece.Index + 1) ? "−" : "";
        if (word.Length > 0) tokens.Add(new Token.Word(word, piece.Value));
    }

    private static bool IsBeforeDigit(string text, int at) => IsDigitAt(text, at) || (at < text.Length && text[at] == ' ' && IsDigitAt(text, at + 1));

    private static bool IsDigitAt(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static void AddRun(List<Token> tokens, string run, Func<string, bool> isName)
    {
        var folded = Folding.Fold(run);
        if (folded.Length == 0) return;
        if (isName(folded) || !folded.Any(char.IsAsciiDigit))
        {
            tokens.Add(new Token.Word(folded, run));
            return;
        }
        foreach (Match part in LettersOrDigits.Matches(folded)) tokens.Add(PartOf(folded, part));
    }

    private static Token PartOf(string folded, Match part) => char.IsAsciiDigit(part.Value[0])
        ? new Token.Number(Value(part.Value), part.Value)
        : new Token.Word(part.Value, part.Value, HoldsNext: part.Index + part.Length < folded.Length);

    /// <summary>Of more digits than a number that is asked for ever has, the last ones do not matter: it is none that is there.</summary>
    private static decimal Value(string digits) => decimal.Parse(digits.Length > 20 ? digits[..20] : digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        (?<![\p{L}\d,./-])(?<date>(?<day>\d{1,2})[/-](?<month>0\d|1[0-2])[/-](?<year>\d{4}|\d{2})|(?<year>\d{4})-(?<month>0\d|1[0-2])-(?<day>\d{2})|(?<day>\d{1,2})/(?<month>0\d|1[0-2]|\d))(?![\p{L}\d/])
        |(?<![\p{L}\d,.])(?<note>\d{1,4}([.,]\d{1,4})?)\s*/\s*20(?![\p{L}\d/])
        |(?<![\p{L}\d,.])(?<number>\d+[.,]\d{1,4})(?![\p{L}\d]|[.,]\d)
        |(?<run>[\p{L}\p{M}\p{Cf}\d]+)
        |(?<sign><=|>=|=>|=<|<>|!=|[<>=≤≥⩽⩾%‰+&,±≠–-])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Piece { get; }

    /// <summary>« - de 8 », as phones make one write « moins de 8 ».</summary>
    [GeneratedRegex(@"\G(?<![\p{L}\d])[-–] ?de\b", RegexOptions.CultureInvariant)]
    private static partial Regex LessThan { get; }

    [GeneratedRegex("[0-9]+|[^0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex LettersOrDigits { get; }
}
