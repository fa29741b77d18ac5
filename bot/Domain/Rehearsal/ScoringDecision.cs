using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Rehearsal;

/// <summary>What stands after an answer, or why it was not taken.</summary>
public abstract record ScoringDecision
{
    private ScoringDecision()
    {
    }

    public sealed record Accepted(FileScoring Scoring) : ScoringDecision;

    public sealed record Refused(ScoringRefusal Refusal) : ScoringDecision;

    public static ScoringDecision Accept(FileScoring scoring) => new Accepted(scoring);

    public static ScoringDecision Refuse(ScoringRefusal refusal) => new Refused(refusal);
}

/// <summary>An expected « no » of the rehearsal, one record per rule. Its French sentence stands in the cards.</summary>
public abstract record ScoringRefusal
{
    private ScoringRefusal()
    {
    }

    public sealed record NotOfTheCommission : ScoringRefusal;

    /// <summary>It is proposed no longer, or its text has changed since.</summary>
    public sealed record UnknownFile : ScoringRefusal;

    public sealed record LevelsMissing(IReadOnlyList<CompetenceId> Lines) : ScoringRefusal;

    public sealed record NoteNotReadable : ScoringRefusal;

    /// <summary>The card showed an older answer than the one that stands.</summary>
    public sealed record ChangedMeanwhile : ScoringRefusal;
}
