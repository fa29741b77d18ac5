namespace E4Bot.Domain.Questions.Words;

/// <summary>A piece of a question: a word, a sign that means something, a number, a date in figures.</summary>
/// <param name="Written">As it was typed.</param>
internal abstract record Token(string Written)
{
    /// <summary>A word, or a sign such as « &gt; ».</summary>
    /// <param name="Folded">Without case and accents; where it was misspelt, the word that is meant.</param>
    /// <param name="HoldsNext">What follows is a number that is written in one with it: « c3 ».</param>
    public sealed record Word(string Folded, string Written, bool HoldsNext = false) : Token(Written);

    /// <param name="OutOfTwenty">« 12/20 »: it can be a note only.</param>
    public sealed record Number(decimal Value, string Written, bool OutOfTwenty = false) : Token(Written);

    /// <summary>« 12/05 », « 12/05/2027 ».</summary>
    public sealed record Date(int Day, int Month, int? Year, string Written) : Token(Written);
}
