using E4Bot.Cards.Adaptive;

namespace E4Bot.Cards.Lists;

/// <summary>Who the bot is, and what to do next, said once where it was added. It knows nobody yet: nothing in it is for some eyes alone.</summary>
public static class GreetingCard
{
    public static AdaptiveCard InChannel(string exam, bool mayBeDouble) => Of(
        exam,
        mayBeDouble,
        "Je tiens la fiche d'appréciation de la commission : une carte par personne candidate, dans ce canal.",
        [
            "**Relier ce canal**, une fois : écrivez ici « @E4Bot relier commission 3 », avec votre numéro. L'équipe pédagogique écrit « @E4Bot relier équipe pédagogique », la présidence « @E4Bot relier jury ».",
            "**Évaluer** ensuite : « @E4Bot évaluer » suivi du numéro ou du nom de la personne candidate.",
            "**Être aidé** : « @E4Bot aide » dit ce que vous pouvez faire.",
        ]);

    public static AdaptiveCard InPerson(string exam, bool mayBeDouble) => Of(
        exam,
        mayBeDouble,
        "Je tiens les fiches d'appréciation de l'épreuve. L'évaluation elle-même se passe dans le canal de la commission.",
        [
            "**Ici, entre nous**, demandez « candidats » pour la liste de passage, ou « fiche » suivi du numéro d'une personne candidate : je réponds selon vos droits.",
            "**L'administration du centre** importe ici les candidats et les personnes : « importer », avec le fichier joint.",
            "**Être aidé** : « aide » dit ce que vous pouvez faire.",
        ]);

    /// <summary>What a phone's notification shows.</summary>
    public static string Summary(string exam) => $"E4Bot est là pour l'épreuve {exam}.";

    private static AdaptiveCard Of(string exam, bool mayBeDouble, string purpose, string[] steps) => new()
    {
        FallbackText = Summary(exam),
        Body =
        [
            Blocks.Heading($"Bonjour, je suis E4Bot, épreuve {exam}"),
            .. mayBeDouble ? [Blocks.Notice(Doubled.Greeting)] : Array.Empty<Element>(),
            Blocks.Line(purpose),
            .. steps.Select(Blocks.Line),
            Blocks.Actions(HelpCard.Say("aide", "Aide")),
        ],
    };
}
