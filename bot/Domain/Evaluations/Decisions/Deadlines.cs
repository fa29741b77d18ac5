namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>By when a file may be put right: from today, and before the oral is over.</summary>
internal static class Deadlines
{
    public static Refusal? RefusalOf(Ask ask, DateOnly? deadline)
    {
        var (from, to) = Range(ask);
        if (deadline is not { } day) return new Refusal.DeadlineMissing(from, to);
        return day < from || day > to ? new Refusal.DeadlineOutOfRange(from, to) : null;
    }

    private static (DateOnly From, DateOnly To) Range(Ask ask)
    {
        var today = DateOnly.FromDateTime(ask.Now.UtcDateTime);
        var oral = ask.Passage.OralDate;
        return (today, oral > today ? oral : today);
    }
}
