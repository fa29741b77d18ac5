using E4Bot.Cards.Charts;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Answers;

/// <summary>What is answered to a question, in the order in which it is read: a sentence, then figures, then a chart, then what to look at.</summary>
/// <param name="Sentence">Stands by itself: all that a phone's first lines show.</param>
public sealed record Answer(string Sentence)
{
    /// <summary>One line each. They may name people: nothing in them is markdown.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    public Chart? Chart { get; init; }

    /// <summary>What deserves a look: sentences, never a judgment of a person.</summary>
    public IReadOnlyList<string> ToLookAt { get; init; } = [];

    /// <summary>What is likely to be asked next, as buttons.</summary>
    public IReadOnlyList<Onward> Next { get; init; } = [];
}

/// <summary>A question that is offered.</summary>
/// <param name="Title">Short enough for a button.</param>
public sealed record Onward(string Title, Question Question);
