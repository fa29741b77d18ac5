namespace E4Bot.Domain.Questions.Parts;

/// <summary>Days of the oral: « le 12 mai », « lundi », « hier », « du 12 au 14 mai », « depuis lundi », « cette semaine ». Half a day is none.</summary>
internal static class DayReader
{
    private const int Week = 7;

    public static Found? Read(Sentence sentence, int at)
    {
        if (sentence.IsWord(at, "cette", "la") && sentence.IsWord(at + 1, "semaine")) return new Found(new Part.OnDays(WeekOf(sentence.Scope.Today)), at + 2);
        return Span(sentence, at) ?? Since(sentence, at) ?? One(sentence, at);
    }

    private static Found? One(Sentence sentence, int at)
    {
        var start = sentence.Past(at, "le", "du", "ce", "au", "la", "journee", "jour", "de");
        return DayWords.At(sentence, start, null) is { } day ? Found(sentence, at, day, day) : null;
    }

    private static Found? Since(Sentence sentence, int at)
    {
        if (!sentence.IsWord(at, "depuis")) return null;
        return DayWords.At(sentence, sentence.Past(at + 1, "le"), null) is { } day ? Found(sentence, at, day, day with { Date = sentence.Scope.Today }) : null;
    }

    /// <summary>« Du 12 au 14 mai », « entre lundi et mercredi », « les 12 et 13 mai »: the month of the last one is the first one's too.</summary>
    private static Found? Span(Sentence sentence, int at)
    {
        var start = sentence.Past(at, "du", "de", "d", "des", "entre", "le", "les");
        if (FirstEnd(sentence, start) is not { } joint || JointEnd(sentence, at, joint) is not { } second) return null;
        if (DayWords.At(sentence, second, null) is not { } last || DayWords.At(sentence, start, last.Date) is not { } first || first.End != joint) return null;
        return Found(sentence, at, first, last);
    }

    private static int? FirstEnd(Sentence sentence, int at) => DayWords.At(sentence, at, sentence.Scope.Today)?.End;

    /// <summary>« 12 et 13 mai » are a span because they follow each other; whether they do, the days tell.</summary>
    private static int? JointEnd(Sentence sentence, int at, int joint)
    {
        if (sentence.IsWord(joint, "au", "a", "-")) return sentence.Past(joint + 1, "le");
        return sentence.IsWord(joint, "et") && sentence.IsWord(at, "entre", "les", "des") ? sentence.Past(joint + 1, "le") : null;
    }

    private static Found? Found(Sentence sentence, int at, Day first, Day last)
    {
        var end = Math.Max(first.End, last.End);
        if (first.Date is not { } from || last.Date is not { } to || to < from) return new Found(new Part.NotThere(MissingPart.Day, sentence.Written(at, end)), end);
        return sentence.IsWord(at, "les", "des") && to.DayNumber - from.DayNumber != 1 ? new Found(new Part.Unread(), end) : new Found(new Part.OnDays(new DaySpan(from, to)), end);
    }

    private static DaySpan WeekOf(DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + Week - 1) % Week));
        return new DaySpan(monday, monday.AddDays(Week - 1));
    }
}
