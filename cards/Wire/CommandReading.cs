using E4Bot.Domain.Evaluations;

namespace E4Bot.Cards.Wire;

/// <summary>What a press asks of the exam.</summary>
public abstract record CommandReading
{
    private CommandReading()
    {
    }

    /// <summary>All of them, or none when one is refused. Empty: only another view is asked for.</summary>
    public sealed record Asked(IReadOnlyList<Command> Commands) : CommandReading;

    /// <summary>An input that cannot be read.</summary>
    public sealed record Unreadable(InputProblem Problem) : CommandReading;

    public static CommandReading Ask(params IReadOnlyList<Command> commands) => new Asked(commands);

    public static CommandReading Refuse(InputProblem problem) => new Unreadable(problem);
}

/// <summary>What can be wrong with an input, before any rule of the exam is asked.</summary>
public enum InputProblem
{
    NoLevelChosen,
    UnknownLevel,
    UnknownLine,
    NoteNotReadable,

    /// <summary>Of the jury's note.</summary>
    JuryNoteNotReadable,
    EnvironmentNotChosen,
    QualityNotChosen,

    /// <summary>Of an opening: the card named other members than those who sit by now.</summary>
    MembersChanged,
    FindingNotChosen,
    ExtraTimeNotReadable,
    UnknownVerb,

    /// <summary>The press does not say what its author had before their eyes: no card of ours is so.</summary>
    UnknownCard,
    OutcomeNotChosen,
    DateNotReadable,

    /// <summary>Of an oral that was held on paper.</summary>
    HeardOnMissing,
    DepositNotChosen,
    WeeksNotReadable,
}
