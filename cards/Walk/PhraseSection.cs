using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;

namespace E4Bot.Cards.Walk;

/// <summary>The member's own phrases, where a text of the sheet is written: one press puts one under what is typed, and it is read before it is saved.</summary>
internal static class PhraseSection
{
    /// <param name="buttons">Each with its title and the field that it adds to.</param>
    public static IEnumerable<Element> Of(MemberView view, params IReadOnlyList<(string Title, string Field)> buttons)
    {
        if (view.Phrases.Phrases.Count == 0) yield break;
        yield return PhraseInput.Of(view.Phrases, "Ajouter l'une de vos phrases");
        yield return Blocks.Stacked([.. buttons.Select(button => Frame.Press(view, button.Title, Verbs.AddPhrase, view.Data with { Field = button.Field }))]);
    }
}
