namespace E4Bot.Domain.Synthesis.Periods;

/// <summary>The months as people shorten them: by their first letters, of which « juin » and « juillet » need four.</summary>
internal static class MonthNames
{
    private static readonly string[] Starts = ["jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec"];

    public static int NumberOf(string name) => Array.FindIndex(Starts, start => name.StartsWith(start, StringComparison.Ordinal)) + 1;
}
