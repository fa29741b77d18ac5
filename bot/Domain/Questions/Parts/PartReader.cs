using E4Bot.Domain.French;
using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Parts;

/// <summary>Cuts a question into what its words say. Of all that could begin at a word the longest is taken, so that « la moyenne de la 3 » is no « moyenne » of three.</summary>
internal static class PartReader
{
    /// <summary>Of two that are equally long, the earlier goes before.</summary>
    private static readonly Func<Sentence, int, Found?>[] Readers =
    [
        CommissionReader.Read,
        NoteReader.Read,
        DayReader.Read,
        ReadTerm,
        ReadExam,
        CandidateReader.Read,
        CentreReader.Read,
        LineReader.Read,
    ];

    public static IReadOnlyList<Part> Read(Sentence sentence)
    {
        var parts = new List<Part>();
        for (var at = 0; at < sentence.Tokens.Count;)
        {
            var found = LongestAt(sentence, at);
            parts.Add(found.Part);
            at = found.End;
        }
        return parts;
    }

    private static Found LongestAt(Sentence sentence, int at)
    {
        Found? longest = null;
        foreach (var read in Readers)
            if (read(sentence, at) is { } found && found.End > (longest?.End ?? at)) longest = found;
        return longest ?? new Found(new Part.Unread(), at + 1);
    }

    /// <summary>The exam that all questions are about, by its code.</summary>
    private static Found? ReadExam(Sentence sentence, int at) =>
        sentence.Tokens[at] is Token.Word { HoldsNext: true } && sentence.Scope.Exam is { } exam && sentence.WrittenAsOne(at, at + 2) == Folding.Fold(exam) ? new Found(new Part.Said(Meaning.Harmless), at + 2) : null;

    /// <summary>« … et moins de 12 » begins another bound; only after a number, which takes it, « et moins » ends one.</summary>
    private static Found? ReadTerm(Sentence sentence, int at) => sentence.TermAt(at) switch
    {
        (Meaning.AndMore or Meaning.AndLess, _) when sentence.IsWord(at, "et") => new Found(new Part.Said(Meaning.And), at + 1),
        var (meaning, end) => new Found(new Part.Said(meaning), end),
        null => null,
    };
}
