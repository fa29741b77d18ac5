using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Lists;

/// <summary>Asks for the reason of a reopening (rule 7).</summary>
public static class ReopenCard
{
    public static AdaptiveCard Of(Passage passage, string? notice, Typed typed) => new()
    {
        FallbackText = "Réouverture d'une fiche.",
        Body =
        [
            Blocks.Heading($"Rouvrir la fiche {Elision.De(passage.Candidate.FullName)}{Markdown.Escape(passage.Candidate.FullName)}"),
            .. notice is null ? Array.Empty<Element>() : [Blocks.Notice(notice)],
            Blocks.Line($"La version {passage.Evaluation?.Version ?? 1} est conservée ; les visas sont à redonner."),
            ReasonInput.Of("Motif", typed),
            Blocks.Actions(new ExecuteAction
            {
                Title = "Rouvrir la fiche",
                Verb = Verbs.Reopen,
                Style = "destructive",
                Data = new ActionData { Candidate = passage.Candidate.Number.Value, Version = passage.Evaluation?.Version },
            }),
        ],
    };
}
