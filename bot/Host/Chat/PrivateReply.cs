using E4Bot.Cards.Lists;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>In a place that others see, an answer that is for the asker alone stands behind a button.</summary>
public static class PrivateReply
{
    /// <param name="words">What the button says for whoever presses it: their own rights answer.</param>
    public static CardReply.Card Behind(string words) => new(
        SentenceCard.Of("Réponse privée", ["La réponse n'est montrée qu'à qui appuie, selon ses droits."], HelpCard.Say(words, "Afficher pour moi seul")));
}
