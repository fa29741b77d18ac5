using E4Bot.Cards.Lists;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.JuryNotes;

/// <summary>« arrêter 13 »: a candidate's number, or a note without a candidate? It is asked, never guessed.</summary>
internal static class NumberOrNote
{
    public static CardReply Ask(RegistryIndex registry, string written) =>
        CandidateNumber.TryParse(written, out var number) && registry.Find(number) is { } candidate
            ? new CardReply.Card(SentenceCard.Of(
                "Un numéro, ou une note ?",
                [
                    $"« {written} » est le numéro {Elided(candidate)}, et peut être une note.",
                    $"Pour la note {written}, écrivez « arrêter » suivi du numéro ou du nom de la personne candidate, puis « {written} ».",
                ],
                HelpCard.Say($"arrêter n° {candidate.Number}", $"Arrêter la note {Elided(candidate)}")))
            : new CardReply.Sentence($"De qui s'agit-il ? Écrivez « arrêter » suivi du numéro ou du nom de la personne candidate, puis de la note « {written} ».");

    private static string Elided(Candidate candidate) => $"{Cards.French.Elision.De(candidate.FullName)}{candidate.FullName}";
}
