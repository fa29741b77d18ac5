using E4Bot.Domain.Questions.Known;
using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Parts;

/// <summary>Exam centres by name, or by enough of one: « lycée Fictif A », « Fictif ». « Le centre » of a session that has one says nothing more.</summary>
internal static class CentreReader
{
    public static Found? Read(Sentence sentence, int at)
    {
        if (NameAt(sentence, at) is var (names, end)) return new Found(new Part.InCentre(names), end);
        if (sentence.WordAt(at) is not { } word || !CentreIndex.IsKindOfCentre(word)) return null;
        if (UnknownEnd(sentence, at + 1) is { } unknown) return new Found(new Part.NotThere(MissingPart.Centre, sentence.Written(at, unknown)), unknown);
        return sentence.Known.Centres.Count == 1 ? new Found(new Part.Said(Meaning.Harmless), at + 1) : null;
    }

    /// <summary>A centre right after a commission's number: « 3 du lycée Fictif A ».</summary>
    public static (IReadOnlyList<string> Names, int End)? After(Sentence sentence, int at)
    {
        var start = sentence.Past(at, "de", "du", "d", "la", "le", "l", "au", "a");
        return NameAt(sentence, start);
    }

    private static (IReadOnlyList<string> Names, int End)? NameAt(Sentence sentence, int at)
    {
        if (sentence.Known.Centres.At(sentence.Tokens, at) is { } found) return found;
        return sentence.WordAt(at) is { } word && CentreIndex.IsKindOfCentre(word) ? sentence.Known.Centres.At(sentence.Tokens, sentence.Past(at + 1, "de", "du", "d", "la", "l", "le")) : null;
    }

    private static int? UnknownEnd(Sentence sentence, int at)
    {
        var end = at;
        while (sentence.IsUnknown(end)) end++;
        return end > at ? end : null;
    }
}
