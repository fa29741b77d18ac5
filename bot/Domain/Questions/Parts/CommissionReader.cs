using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Parts;

/// <summary>Commissions by number: « la 3 », « comm. 3 », « c3 », « la commission trois », « 3e commission », « la 2 et la 5 », « 2 vs 5 », « commission 3 (Lycée Fictif A) ».</summary>
internal static class CommissionReader
{
    public static Found? Read(Sentence sentence, int at)
    {
        if (CountAt(sentence, at) is { } count) return count;
        var named = new List<NamedCommission>();
        var (end, bare, opposed) = (at, true, false);
        for (var next = FirstAt(sentence, at); next is { } first; next = AfterJoint(sentence, end, bare))
        {
            opposed |= named.Count > 0 && sentence.Says(end, Meaning.Versus);
            bare &= first.Bare;
            named.Add(new NamedCommission(first.Number, sentence.Written(first.End - 1, first.End)));
            end = WithCentre(sentence, first.End, named);
        }
        if (named.Count == 0) return null;
        if (IsSpan(sentence, end)) return new Found(new Part.Unread(), end);
        return new Found(bare ? new Part.Numbers([.. named.Select(one => one.Number)], opposed, named[0].Written) : new Part.OfCommissions(named, opposed), end);
    }

    /// <summary>« Les trois commissions », « les 2 commissions ».</summary>
    private static Found? CountAt(Sentence sentence, int at)
    {
        var number = sentence.Past(at, "les", "des", "nos", "toutes");
        return sentence.NumberAt(number) is var (value, end) && NumberWords.WholeOf(value) is { } whole && sentence.IsWord(end, "commissions", "jurys", "coms", "comms")
            && NumberOf(sentence, end + 1) is null ? new Found(new Part.CountOfCommissions(whole), end + 1) : null;
    }

    private static One? FirstAt(Sentence sentence, int at)
    {
        var start = sentence.IsWord(at, "entre") ? at + 1 : at;
        return OneAt(sentence, start) is { } one && (start == at || !one.Bare) ? one : null;
    }

    private static One? OneAt(Sentence sentence, int at)
    {
        var start = sentence.Past(at, "de", "du", "des", "la", "le", "les", "l", "a", "au", "aux", "d", "pour", "dans", "par");
        if (OrdinalAt(sentence, start) is { } ordinal) return ordinal;
        if (sentence.WordAt(start) is { } word && CommissionNames.Knows(word)) return Numbered(sentence, start + 1);
        if (sentence.Tokens.ElementAtOrDefault(start) is Token.Word { Folded: "c", HoldsNext: true }) return Numbered(sentence, start + 1);
        if (start > at && sentence.IsWord(start - 1, "la")) return Numbered(sentence, start) is { } one && !IsSomethingElse(sentence, one.End) ? one : null;
        return start == at && NumberOf(sentence, start) is var (number, end) && !IsSomethingElse(sentence, end) ? new One(number, end, Bare: true) : null;
    }

    /// <summary>« 3e commission », « troisième jury ».</summary>
    private static One? OrdinalAt(Sentence sentence, int at) =>
        NumberWords.OrdinalAt(sentence.Tokens, at) is var (value, end) && sentence.IsWord(end, "commission", "comm", "com", "jury") ? new One(value, end + 1, Bare: false) : null;

    private static One? Numbered(Sentence sentence, int at)
    {
        var start = sentence.Past(at, "n", "no", "numero");
        if (sentence.IsWord(start, "un", "une")) return new One(1, start + 1, Bare: false);
        return NumberOf(sentence, start) is var (number, end) ? new One(number, end, Bare: false) : null;
    }

    private static (int Number, int End)? NumberOf(Sentence sentence, int at) =>
        sentence.Tokens.ElementAtOrDefault(at) is not Token.Number { OutOfTwenty: true } && sentence.NumberAt(at) is var (value, end) && NumberWords.WholeOf(value) is { } whole ? (whole, end) : null;

    /// <summary>What follows a number and makes it no commission's: « 12 mai », « 12 et plus », « 12 sur 20 », « 12 candidats ».</summary>
    private static bool IsSomethingElse(Sentence sentence, int at) =>
        DayNames.MonthOf(sentence.WordAt(at)) is not null
        || sentence.IsWord(at, "sur", "e", "er", "eme", "h", "points", "point", "pts", "minutes", "fois", "ans", "notes", "candidats", "candidates")
        || sentence.TermAt(at)?.Meaning is Meaning.AndMore or Meaning.AndLess;

    private static One? AfterJoint(Sentence sentence, int at, bool bare)
    {
        if (JointEnd(sentence, at) is not { } next) return null;
        var isTo = sentence.IsWord(at, "a");
        return OneAt(sentence, next) is { } one && !IsSomethingElse(sentence, one.End) && !(isTo && one.Bare && !bare) ? one : null;
    }

    private static int? JointEnd(Sentence sentence, int at)
    {
        if (sentence.Says(at, Meaning.Versus)) return sentence.TermAt(at)!.Value.End;
        if (sentence.IsWord(at, ",") && sentence.IsWord(at + 1, "et")) return at + 2;
        return sentence.IsWord(at, "et", ",", "avec") ? at + 1 : sentence.IsWord(at, "a") && sentence.IsWord(at + 1, "la") ? at + 1 : null;
    }

    /// <summary>« Commissions 2 à 5 »: the two, or all from one to the other? Not surely either.</summary>
    private static bool IsSpan(Sentence sentence, int at) => sentence.IsWord(at, "a", "-") && sentence.NumberAt(at + 1) is not null;

    /// <summary>A centre that is named right after numbers is theirs.</summary>
    private static int WithCentre(Sentence sentence, int at, List<NamedCommission> named)
    {
        if (CentreReader.After(sentence, at) is not var (centres, end)) return at;
        for (var i = 0; i < named.Count; i++) named[i] = named[i] with { Centres = named[i].Centres ?? centres };
        return end;
    }

    private sealed record One(int Number, int End, bool Bare);
}
