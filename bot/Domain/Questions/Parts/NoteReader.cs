using E4Bot.Domain.Notes;
using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Parts;

/// <summary>Ranges of notes: « plus de 12 », « 12 et plus », « entre 8 et 12 », « a 12 », « ont la moyenne »; and what a profile is worth: « un profil de 15 ».</summary>
internal static class NoteReader
{
    private static readonly string[] Having = ["a", "ont", "eu", "eus", "obtenu", "obtenus", "avoir", "ayant", "recu"];

    private static readonly string[] BeforeANote = [.. Having, "avec", "de", "d", "un", "une", "des", "note", "notes", "egal", "=", "exactement", "pile", "est", "sont", "y"];

    /// <summary>What, after a number, it counts: it is no note then.</summary>
    private static readonly string[] Counted =
    [
        "candidats", "candidates", "candidat", "etudiants", "eleves", "personnes", "commissions", "jurys", "fiches", "jours", "minutes", "min", "fois",
        "membres", "notes", "niveaux", "penalites", "penalite", "%", "heures", "h", "ans", "quartiles", "quartile", "inversions", "e", "er", "eme", "centres", "lycees",
    ];

    public static Found? Read(Sentence sentence, int at) =>
        Worth(sentence, at) ?? Bound(sentence, at) ?? Between(sentence, at) ?? Ordinary(sentence, at) ?? HavingTheMean(sentence, at) ?? All(sentence, at);

    /// <summary>« Un profil de 15 », « un profil qui vaut 15 ».</summary>
    private static Found? Worth(Sentence sentence, int at)
    {
        if (!sentence.IsWord(at, "profil", "profils")) return null;
        var start = sentence.Past(at + 1, "de", "d", "du", "a", "un", "une", "valant", "vaut", "qui", "equivalent", "type", "estime", "note", "autour", "vers");
        if (Number(sentence, start) is not var (value, end)) return null;
        return new Found(NumberWords.WholeOf(value) is { } whole and <= ProposedNote.Maximum ? new Part.WithWorth(whole) : Missing(sentence, start, end), end);
    }

    /// <summary>« Au-dessus de 12 », « ≥ 12 », « sous la moyenne ».</summary>
    private static Found? Bound(Sentence sentence, int at)
    {
        if (sentence.TermAt(at) is not var (meaning, start) || meaning is not (Meaning.Above or Meaning.AtLeast or Meaning.Below or Meaning.AtMost)) return null;
        if (MeanEnd(sentence, start) is { } mean) return new Found(IsOfSomebody(sentence, mean) ? new Part.Unread() : new Part.WithNotes(NoteBounds.OfTheMean(meaning)), mean);
        return Number(sentence, start) is var (value, end) ? Found(sentence, start, end, NoteBounds.Of(meaning, value)) : null;
    }

    /// <summary>« Entre 8 et 12 », « de 8 à 12 », « 8-12 »: both of them are in it.</summary>
    private static Found? Between(Sentence sentence, int at)
    {
        var start = sentence.Past(at, [.. Having, "avec", "note", "notes", "comprise", "comprises", "compris", "allant"]);
        var isEntre = sentence.IsWord(start, "entre");
        if (isEntre || sentence.IsWord(start, "de")) start++;
        if (Bare(sentence, start) is not var (low, joint)) return null;
        if (!sentence.IsWord(joint, isEntre ? "et" : "a") && !(sentence.IsWord(joint, "-") && !isEntre)) return null;
        return Number(sentence, joint + 1) is var (high, end) ? Found(sentence, start, end, NoteBounds.Between(low, high)) : null;
    }

    /// <summary>« A 12 », « ont eu 20 », « 12 et plus », « 12/20 ».</summary>
    private static Found? Ordinary(Sentence sentence, int at)
    {
        var start = sentence.Past(at, BeforeANote);
        if (start > at && sentence.IsWord(start - 1, "egal")) start = sentence.Past(start, "a");
        if (Number(sentence, start) is not var (value, end)) return null;
        if (OpenEnd(sentence, end) is var (meaning, past)) return Found(sentence, start, past, NoteBounds.Of(meaning, value));
        var isNote = start > at || sentence.Tokens[start] is Token.Number { OutOfTwenty: true };
        return isNote ? Found(sentence, start, end, NoteBounds.Of(Meaning.Exactly, value)) : null;
    }

    /// <summary>« Ont la moyenne » is to have ten at least; « n'ont pas la moyenne », less.</summary>
    private static Found? HavingTheMean(Sentence sentence, int at)
    {
        var isDenied = sentence.IsWord(at, "pas");
        var start = sentence.Past(isDenied ? at + 1 : at, Having);
        var isHad = (isDenied ? sentence.IsWord(at - 1, Having) : start > at) && (isDenied || !sentence.IsWord(start - 1, "a") || sentence.IsWord(at - 1, "qui"));
        if (!isHad || MeanEnd(sentence, start) is not { } end) return null;
        return new Found(IsOfSomebody(sentence, end) ? new Part.Unread() : new Part.WithNotes([isDenied ? NoteBounds.NotTheMean : NoteBounds.TheMean]), end);
    }

    /// <summary>« Liste des notes », « détail des notes », « toutes les notes ».</summary>
    private static Found? All(Sentence sentence, int at)
    {
        var end = sentence.Past(at, "liste", "detail", "de", "des", "toutes", "les");
        return sentence.IsWord(at, "liste", "detail", "toutes") && end > at + 1 && sentence.IsWord(end, "notes") ? new Found(new Part.WithNotes([NoteBounds.All]), end + 1) : null;
    }

    private static int? MeanEnd(Sentence sentence, int at) => sentence.IsWord(at, "la") && sentence.IsWord(at + 1, "moyenne") ? at + 2 : null;

    /// <summary>« La moyenne de la commission » is another one than ten.</summary>
    private static bool IsOfSomebody(Sentence sentence, int at) =>
        sentence.IsWord(at, "de", "du", "des", "d", "la", "le", "a", "et", "par") || sentence.TermAt(at)?.Meaning is Meaning.Everybody or Meaning.Own or Meaning.ThisCommission;

    private static (Meaning Meaning, int End)? OpenEnd(Sentence sentence, int at) => sentence.TermAt(at) switch
    {
        (Meaning.AndMore, var end) => (Meaning.AtLeast, end),
        (Meaning.AndLess, var end) => (Meaning.AtMost, end),
        _ when sentence.IsWord(at, "minimum") => (Meaning.AtLeast, at + 1),
        _ when sentence.IsWord(at, "maximum") => (Meaning.AtMost, at + 1),
        _ => null,
    };

    /// <summary>A number that can be a note, with « sur 20 » and « points ».</summary>
    private static (decimal Value, int End)? Number(Sentence sentence, int at)
    {
        if (Bare(sentence, at) is not var (value, end)) return null;
        if (sentence.IsWord(end, "sur") && sentence.NumberAt(end + 1) is (20, var past)) end = past;
        else if (sentence.IsWord(end, "points", "point", "pts") && !sentence.IsWord(end + 1, "d", "de")) end++;
        return (sentence.IsWord(end, Counted) && sentence.NumberAt(end + 1) is null) || DayNames.MonthOf(sentence.WordAt(end)) is not null ? null : (value, end);
    }

    private static (decimal Value, int End)? Bare(Sentence sentence, int at) => sentence.NumberAt(at);

    private static Found Found(Sentence sentence, int start, int end, NoteRange? range) =>
        new(range is null ? Missing(sentence, start, end) : new Part.WithNotes([range]), end);

    private static Part.NotThere Missing(Sentence sentence, int start, int end)
    {
        var number = Enumerable.Range(start, end - start).First(at => sentence.NumberAt(at) is not null);
        return new Part.NotThere(MissingPart.Note, sentence.Written(number, sentence.NumberAt(number)!.Value.End));
    }
}
