using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations;

/// <summary>How long a part may last.</summary>
public static class OralTime
{
    /// <summary>The part's official minutes, and its share of the extra time in proportion to its length.</summary>
    public static TimeSpan Limit(Evaluation evaluation, ExamSession session, OralPartNumber part)
    {
        var minutes = session.Part(part).Minutes;
        var whole = session.Part1.Minutes + session.Part2.Minutes;
        return TimeSpan.FromSeconds(60 * minutes + 60 * evaluation.ExtraMinutes * minutes / whole);
    }
}
