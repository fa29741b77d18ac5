using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Lists;

/// <summary>The button that asks for a document in one's own OneDrive, by the person's chat with the bot.</summary>
public static class SendMe
{
    /// <summary>Below a card. Whoever presses is asked for their right: it may stand where several see it.</summary>
    /// <param name="document">Its kind, as <see cref="ActionData.Document"/> has it.</param>
    /// <param name="number">Of a sheet or a grid, its version; of a notice, which it is.</param>
    public static AdaptiveCard Beside(AdaptiveCard card, CandidateNumber candidate, string document, int number) => card with
    {
        Body = [.. card.Body, Blocks.Actions(new ExecuteAction
        {
            Title = "M'envoyer",
            Verb = Verbs.SendMe,
            Data = new ActionData { Candidate = candidate.Value, Document = document, Version = number },
            AssociatedInputs = "none",
        })],
    };
}
