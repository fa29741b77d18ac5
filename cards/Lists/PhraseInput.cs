using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Wording;

namespace E4Bot.Cards.Lists;

/// <summary>One of a person's phrases, to be chosen.</summary>
internal static class PhraseInput
{
    public static ChoiceInput Of(PhraseBook book, string label) => new()
    {
        Id = Fields.Phrase,
        Label = label,
        ErrorMessage = PhraseText.NoneChosen,
        Style = "compact",
        Choices = [.. book.Phrases.Select(PhraseChoice.Of)],
    };
}
