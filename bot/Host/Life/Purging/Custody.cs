using E4Bot.Domain.Registry;

namespace E4Bot.Host.Life.Purging;

/// <summary>
/// How long a session is kept (rule 12): one year after the end of the training. An import that does not say when that is leaves the day of the exam, which
/// is no later; nothing says how long a <i>ponctuelle</i> exam is kept here, so it is kept as long.
/// </summary>
public static class Custody
{
    private const int Years = 1;

    /// <summary>The last day of it, over all candidates; null for nobody.</summary>
    public static DateOnly? EndOf(SessionRegistry registry) => registry.Candidates.Count == 0 ? null : registry.Candidates.Max(EndOf);

    private static DateOnly EndOf(Candidate candidate) => Later(candidate.TrainingEnd ?? candidate.Date, candidate.Date).AddYears(Years);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
