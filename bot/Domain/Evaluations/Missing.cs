using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations;

/// <summary>What still stands between an evaluation and its signature.</summary>
public abstract record Missing
{
    private Missing()
    {
    }

    public sealed record Level(Seat Seat, CompetenceId Line) : Missing;

    /// <summary>The levels differ; these members have still to vote, or their votes differ.</summary>
    public sealed record Retained(CompetenceId Line, IReadOnlyList<Seat> Awaited) : Missing;

    public sealed record Observation(OralPartNumber Part) : Missing;

    public sealed record Environment : Missing;

    public sealed record PenaltyConfirmation(PenaltyKind Kind, Seat Seat) : Missing;

    /// <summary>Entered from paper: the other member has still to compare it with the paper.</summary>
    public sealed record PaperConfirmation(Seat Seat) : Missing;

    public sealed record Note : Missing;

    public sealed record Appreciation : Missing;

    /// <summary>The appreciation does not say a defect of coverage or of compliance (rule 5).</summary>
    public sealed record Mention(string Sentence) : Missing;

    /// <summary>The appreciation says a defect that no longer is one.</summary>
    public sealed record FalseMention(string Sentence) : Missing;
}
