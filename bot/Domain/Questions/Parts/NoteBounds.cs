using E4Bot.Domain.Notes;
using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Parts;

/// <summary>The whole notes that a bound leaves: « plus de 12,5 » is 13 to 20. Null when no note can be within it.</summary>
internal static class NoteBounds
{
    /// <summary>« Avoir la moyenne » in a French school: ten out of twenty.</summary>
    private const int Pass = 10;

    public static readonly NoteRange All = new(0, ProposedNote.Maximum);

    public static readonly NoteRange TheMean = new(Pass, ProposedNote.Maximum);

    public static readonly NoteRange NotTheMean = new(0, Pass - 1);

    public static NoteRange? Of(Meaning bound, decimal value) => bound switch
    {
        Meaning.Above => Within(decimal.Floor(value) + 1, ProposedNote.Maximum, value),
        Meaning.AtLeast => Within(decimal.Ceiling(value), ProposedNote.Maximum, value),
        Meaning.Below => Within(0, decimal.Ceiling(value) - 1, value),
        Meaning.AtMost => Within(0, decimal.Floor(value), value),
        Meaning.Exactly => Within(decimal.Ceiling(value), decimal.Floor(value), value),
        _ => throw new ArgumentOutOfRangeException(nameof(bound)),
    };

    public static NoteRange? Between(decimal one, decimal other) =>
        Math.Max(one, other) <= ProposedNote.Maximum ? Within(decimal.Ceiling(Math.Min(one, other)), decimal.Floor(Math.Max(one, other)), one) : null;

    /// <summary>« Au-dessus de la moyenne » may have ten in it or not.</summary>
    public static IReadOnlyList<NoteRange> OfTheMean(Meaning bound) => bound switch
    {
        Meaning.Below => [NotTheMean],
        Meaning.AtLeast => [TheMean],
        Meaning.AtMost => [new NoteRange(0, Pass)],
        _ => [TheMean, TheMean with { First = Pass + 1 }],
    };

    private static NoteRange? Within(decimal first, decimal last, decimal value) =>
        value <= ProposedNote.Maximum && first <= last ? new NoteRange((int)first, (int)last) : null;
}
