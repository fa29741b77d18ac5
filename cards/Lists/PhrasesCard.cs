using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Wording;

namespace E4Bot.Cards.Lists;

/// <summary>« phrases »: what a member writes again and again, to keep one more or to put one away.</summary>
public static class PhrasesCard
{
    public const string Summary = "Vos phrases";

    public static AdaptiveCard Of(PhraseBook book, string? notice, Typed typed) => new()
    {
        FallbackText = Summary,
        Body =
        [
            Blocks.Heading(Summary),
            Blocks.Subtle("Elles ne servent qu'à vous : à l'étape des observations et à celle de l'appréciation, vous les ajoutez au texte d'une pression. N'y nommez personne."),
            .. notice is null ? Array.Empty<Element>() : [Blocks.Notice(notice)],
            .. book.Phrases.Count == 0 ? [Blocks.Line("Vous n'en gardez pas encore.")] : Kept(book),
            new TextInput
            {
                Id = Fields.NewPhrase,
                Label = "Nouvelle phrase",
                ErrorMessage = PhraseText.Of(PhraseProblem.TooLong),
                IsMultiline = true,
                MaxLength = PhraseBook.MaximumLength,
                Value = typed.Or(Fields.NewPhrase, ""),
            },
            Blocks.Actions(new ExecuteAction { Title = "Garder cette phrase", Verb = Verbs.KeepPhrase, Data = new ActionData(), Style = "positive" }),
        ],
    };

    private static IEnumerable<Element> Kept(PhraseBook book) =>
    [
        PhraseInput.Of(book, "Vos phrases"),
        Blocks.Actions(new ExecuteAction { Title = "Retirer la phrase choisie", Verb = Verbs.DropPhrase, Data = new ActionData(), Style = "destructive" }),
    ];
}
