namespace E4Bot.Domain.Questions;

/// <summary>What became of a text that may be a question.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <param name="GoesOn">Some of it was taken from the question before.</param>
    public sealed record Understood(Question Question, bool GoesOn = false) : Reading;

    /// <summary>It may be meant in more than one way: two to six, the likeliest first.</summary>
    public sealed record Several(IReadOnlyList<Question> Questions) : Reading;

    /// <summary>It is a question, but what it is about is not there: a commission 9 of three, a note of 25.</summary>
    /// <param name="Word">As it was written.</param>
    public sealed record NotThere(MissingPart Part, string Word) : Reading;

    /// <summary>Not understood, or not surely: no figure is better than a wrong one.</summary>
    public sealed record NotUnderstood : Reading;
}

/// <summary>What a question names and the session does not have.</summary>
public enum MissingPart
{
    Commission,
    Centre,
    Note,
    Day,
    Candidate,
    Competence,
}
