using E4Bot.Domain.Conformity;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Transmission;

/// <summary>Why a candidate cannot be handed over to the jury yet: what is still to be done. One record for each.</summary>
public abstract record Outstanding
{
    private Outstanding()
    {
    }

    /// <summary>Nothing was begun, and no outcome stands.</summary>
    public sealed record NotHeard : Outstanding;

    /// <summary>Their file waits to be put right: heard, or NV, is still open.</summary>
    public sealed record FileToBePutRight(DateOnly Deadline) : Outstanding;

    /// <summary>The evaluation is open: visas are missing, and perhaps more.</summary>
    public sealed record NotSealed : Outstanding;

    /// <summary>A sealed sheet was reopened, and this version of it is not sealed.</summary>
    public sealed record Reopened(int Version) : Outstanding;

    /// <summary>Another date was given, and they were not heard on it.</summary>
    public sealed record Rescheduled(DateOnly Date) : Outstanding;

    /// <summary>What is kept of them is damaged, or is not what was sealed.</summary>
    public sealed record Unreadable : Outstanding;

    /// <summary>Null once the result stands for good.</summary>
    public static Outstanding? Of(Passage passage) => ExamResult.Of(passage) switch
    {
        ExamResult.Rescheduled rescheduled => new Rescheduled(rescheduled.Date),
        { IsSettled: true } => null,
        _ => Awaited(passage),
    };

    private static Outstanding Awaited(Passage passage) => passage switch
    {
        { Evaluation: { Version: > 1 } evaluation } => new Reopened(evaluation.Version),
        { Evaluation: not null } => new NotSealed(),
        { Conformity: { Status: ConformityStatus.ToBePutRight, Deadline: { } deadline } } => new FileToBePutRight(deadline),
        _ => new NotHeard(),
    };
}
