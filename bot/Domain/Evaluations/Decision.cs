namespace E4Bot.Domain.Evaluations;

/// <summary>The answer to a command: the changes it makes (none when what is asked already stands), or why not.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    public sealed record Accepted(IReadOnlyList<Change> Changes) : Decision;

    public sealed record Refused(Refusal Refusal) : Decision;

    public static Decision Accept(params IReadOnlyList<Change> changes) => new Accepted(changes);

    public static Decision Refuse(Refusal refusal) => new Refused(refusal);
}
