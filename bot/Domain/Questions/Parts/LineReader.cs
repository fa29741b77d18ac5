namespace E4Bot.Domain.Questions.Parts;

/// <summary>Lines of the grid: « patrimoine », « mode projet », « Développer la présence en ligne ».</summary>
internal static class LineReader
{
    public static Found? Read(Sentence sentence, int at)
    {
        var start = sentence.IsWord(at, "competence", "ligne") ? at + 1 : at;
        if (start > at) start = sentence.Past(start, "de", "la", "le", "du", "sur", "en");
        if (sentence.Known.Lines.At(sentence.Tokens, start) is var (lines, sure, end)) return new Found(lines.Count == 0 ? new Part.Unread() : new Part.OnLine(lines, sure || start > at), end);
        return sentence.IsWord(at, "competence") ? UnknownAt(sentence, start) : null;
    }

    /// <summary>« La compétence cybersécurité »: asked for as one, and none of the grid's.</summary>
    private static Found? UnknownAt(Sentence sentence, int at) =>
        sentence.IsUnknown(at) ? new Found(new Part.NotThere(MissingPart.Competence, sentence.Written(at, at + 1)), at + 1) : null;
}
