using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions.Parts;

/// <summary>
/// Candidates by name or number: « Alix Exemple », « n° 00123456789 ». A name that is a word of a question too counts after « profil de » only, or with another word of it.
/// </summary>
internal static class CandidateReader
{
    /// <summary>Digits from which a number is a candidate's, and no note or commission.</summary>
    private const int Least = 6;

    public static Found? Read(Sentence sentence, int at)
    {
        var start = sentence.IsWord(at, "n", "no", "numero", "candidat", "candidate") ? sentence.Past(at + 1, "n", "no", "numero") : at;
        if (NumberAt(sentence, start, isAnnounced: start > at) is { } numbered) return numbered;
        return start == at ? NameAt(sentence, at) : null;
    }

    /// <summary>Whoever is named with their number is that person, or nobody.</summary>
    private static Found? NumberAt(Sentence sentence, int at, bool isAnnounced)
    {
        if (KeyOf(sentence, at) is not { } key) return null;
        if (sentence.Known.Candidates.Find(key) is not { } candidate)
            return key.Length >= Least && key.All(char.IsAsciiDigit) ? new Found(new Part.NotThere(MissingPart.Candidate, key), at + 1) : null;
        if (!isAnnounced && key.Length < Least) return null;
        if (NameEnd(sentence, at + 1) is not var (names, end)) return new Found(new Part.OnCandidate([candidate]), at + 1);
        return new Found(names.Contains(candidate) ? new Part.OnCandidate([candidate]) : new Part.Unread(), end);
    }

    private static string? KeyOf(Sentence sentence, int at) => sentence.Tokens.ElementAtOrDefault(at) switch
    {
        Token.Word word => word.Folded,
        Token.Number { OutOfTwenty: false } number => number.Written,
        _ => null,
    };

    private static Found? NameAt(Sentence sentence, int at) =>
        NameEnd(sentence, at) is var (names, end) ? WithNumber(sentence, names, end) : After(sentence, at, "profil") ? UnknownAt(sentence, at) : null;

    /// <summary>« Alix Exemple (n° 00123456789) »: of several of that name, the one who has the number.</summary>
    private static Found WithNumber(Sentence sentence, IReadOnlyList<Candidate> names, int at)
    {
        var start = sentence.Past(at, "n", "no", "numero");
        if (start == at || KeyOf(sentence, start) is not { } key) return new Found(new Part.OnCandidate(names), at);
        return new Found(sentence.Known.Candidates.Find(key) is { } numbered && names.Contains(numbered) ? new Part.OnCandidate([numbered]) : new Part.Unread(), start + 1);
    }

    private static (IReadOnlyList<Candidate> Candidates, int End)? NameEnd(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not { } first || !(sentence.Known.Candidates.HasName(first) || sentence.Known.Knows(first))) return null;
        if (sentence.Known.Candidates.NamedAt(sentence.Tokens, at) is not var (candidates, end)) return null;
        return end > at + 1 || sentence.IsUnknown(at) || After(sentence, at, "profil", "niveaux", "note", "notes", "resultat", "resultats") ? (candidates, end) : null;
    }

    private static bool After(Sentence sentence, int at, params ReadOnlySpan<string> words)
    {
        var before = at - 1;
        while (sentence.IsWord(before, "de", "d", "du", "la", "le", "l", "candidat", "candidate", "m", "mme", "pour")) before--;
        return before < at - 1 && sentence.IsWord(before, words);
    }

    private static Found? UnknownAt(Sentence sentence, int at)
    {
        var end = at;
        while (sentence.IsUnknown(end) || (end > at && sentence.IsWord(end, "de", "d", "le", "la") && sentence.IsUnknown(end + 1))) end++;
        return end > at ? new Found(new Part.NotThere(MissingPart.Candidate, sentence.Written(at, end)), end) : null;
    }
}
