using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations;

/// <summary>How long a part may last: whole minutes, so that its length, its end and the hour at which it is announced over are one thing.</summary>
public static class OralTime
{
    /// <summary>The part's official minutes, and its share of the extra time in proportion to its length.</summary>
    public static TimeSpan Limit(Evaluation evaluation, ExamSession session, OralPartNumber part)
    {
        var first = FirstShare(evaluation.ExtraMinutes, session);
        return TimeSpan.FromMinutes(session.Part(part).Minutes + (part == OralPartNumber.One ? first : evaluation.ExtraMinutes - first));
    }

    /// <summary>The nearest whole minute. The second part has the rest: of the extra time nothing is lost, nothing is added.</summary>
    private static int FirstShare(int extra, ExamSession session)
    {
        var whole = session.Part1.Minutes + session.Part2.Minutes;
        return ((2 * extra * session.Part1.Minutes) + whole) / (2 * whole);
    }
}
