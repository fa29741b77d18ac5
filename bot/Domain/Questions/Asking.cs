using E4Bot.Domain.Grids;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions;

/// <summary>What can be asked.</summary>
public abstract record Asking
{
    private Asking()
    {
    }

    /// <summary>Whether the answer about a commission takes the others to compare it with.</summary>
    public bool LooksBeyond => this is Gaps or ProfileAgainstNote or ProfileOf or Agenda;

    /// <summary>How many are registered, and how many of them have a note.</summary>
    public sealed record Count : Asking;

    /// <summary>How far it has come: heard, sealed, without a note, still to be heard.</summary>
    public sealed record Progress : Asking;

    /// <summary>Who is not finished, and what is missing of each.</summary>
    public sealed record Unfinished : Asking;

    /// <summary>All the figures of a set of notes.</summary>
    public sealed record Description : Asking;

    /// <summary>One figure.</summary>
    public sealed record OneFigure(Figure Figure) : Asking;

    public sealed record Histogram : Asking;

    /// <summary>Who has a note within a range, or only how many do.</summary>
    public sealed record Listing(NoteRange Range, bool OnlyCount) : Asking;

    /// <summary>Two commissions, beside each other: exactly two stand in the filter.</summary>
    /// <param name="Figure">Null: all figures.</param>
    public sealed record Comparison(Figure? Figure = null) : Asking;

    /// <summary>All commissions that the filter takes, beside each other: by number, never by rank.</summary>
    /// <param name="Figure">Null: all figures.</param>
    public sealed record SideBySide(Figure? Figure = null) : Asking;

    /// <summary>The levels given on one line of the grid; null: on each of them.</summary>
    public sealed record Levels(CompetenceId? Line) : Asking;

    /// <summary>One candidate's profile and note.</summary>
    public sealed record ProfileOf(CandidateNumber Number) : Asking;

    /// <summary>Notes against what this session gave to the same profile.</summary>
    /// <param name="Note">Only who has this note; null: everybody.</param>
    /// <param name="Worth">Only whose profile was given about this note elsewhere in the session; null: whatever it was given.</param>
    public sealed record ProfileAgainstNote(int? Note = null, int? Worth = null) : Asking;

    /// <summary>Pairs in which the better profile has the lower note.</summary>
    public sealed record Inversions : Asking;

    /// <summary>Each commission against the others, with its interval and its verdict.</summary>
    public sealed record Gaps : Asking;

    /// <summary>How far the two members of a commission gave the same levels, each alone.</summary>
    public sealed record Agreement : Asking;

    public sealed record PenaltyEffect : Asking;

    /// <summary>What a harmonisation meeting should look at: the <i>ordre du jour</i>.</summary>
    public sealed record Agenda : Asking;
}

public enum Figure
{
    Mean,
    Median,
    StandardDeviation,
    Quartiles,

    /// <summary>From the lowest to the highest, and what lies between: the <i>étendue</i>.</summary>
    Range,
    Lowest,
    Highest,
}

/// <summary>Whole notes from one to another, both of them in it.</summary>
public sealed record NoteRange(int First, int Last)
{
    public bool Has(int note) => First <= note && note <= Last;
}
