using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;

namespace E4Bot.Cards.Walk;

/// <summary>The literal appreciation, which must say every defect of coverage or of compliance (rule 5).</summary>
internal static class AppreciationCard
{
    public static AdaptiveCard Of(MemberView view) => Frame.Card(view, "Appréciation",
    [
        Blocks.Subtle("C'est elle qui est portée à la connaissance de la personne candidate en cas de réclamation. Elle est obligatoire, quelle que soit la note."),
        .. Mentions(view),
        .. Text(view),
        .. PhraseSection.Of(view, ("Ajouter cette phrase", Fields.Appreciation)),
        Blocks.Actions(Frame.Press(view, "Enregistrer et continuer", Verbs.WriteAppreciation, view.Data with { BasedOn = view.Evaluation.Appreciation.Revision }, "positive")),
        Frame.Ways(view),
    ]);

    private static IEnumerable<Element> Mentions(MemberView view)
    {
        var due = view.Missing.OfType<Missing.Mention>().Select(m => m.Sentence).ToArray();
        var untrue = view.Missing.OfType<Missing.FalseMention>().Select(m => m.Sentence).ToArray();
        if (untrue.Length > 0)
        {
            yield return Blocks.Section("À retirer de l'appréciation : ce n'est plus vrai");
            yield return Blocks.Bullets(untrue);
        }
        if (due.Length > 0)
        {
            yield return Blocks.Section("À dire dans l'appréciation");
            yield return Blocks.Bullets(due);
            yield return Blocks.Actions(Frame.Press(view, due.Length == 1 ? "Ajouter cette mention au texte" : "Ajouter ces mentions au texte", Verbs.AddMentions));
        }
    }

    private static IEnumerable<Element> Text(MemberView view)
    {
        var stored = view.Evaluation.Appreciation.Value;
        var value = view.Typed.Or(Fields.Appreciation, stored);
        if (stored.Length > 0 && value != stored) yield return Blocks.Labelled("Texte enregistré", stored, most: 12_000);
        yield return new TextInput
        {
            Id = Fields.Appreciation,
            Label = "Appréciation sur le niveau de maîtrise des compétences, sur la mobilisation de toutes les compétences du bloc et sur la conformité de l'environnement technologique",
            ErrorMessage = Words.AtMost(TextField.Appreciation),
            IsMultiline = true,
            MaxLength = Texts.MaximumLength(TextField.Appreciation),
            Value = value,
        };
    }
}
