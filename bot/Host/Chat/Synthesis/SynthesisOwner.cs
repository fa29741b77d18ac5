using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Chat.Synthesis;

/// <summary>Whose table a file is that came without a name: only its own number says it, and only to who may attach for that candidate. Nothing is guessed.</summary>
internal static class SynthesisOwner
{
    private const int MostOfNumber = 40;

    private const string Again = "joignez à nouveau le fichier, avec « synthèse » suivi du numéro ou du nom de la personne candidate.";

    public static Candidate? Of(SynthesisTable table, Asked asked) =>
        CandidateNumber.TryParse(table.Heading.CandidateNumber, out var number) && asked.Registry.Find(number) is { } candidate && MayAttachFor(candidate, asked)
            ? candidate
            : null;

    public static string Question(SynthesisTable table) => table.Heading.CandidateNumber is { Length: > 0 } number
        ? $"Le numéro de candidat du fichier, « {(number.Length > MostOfNumber ? $"{number[..MostOfNumber]}…" : number)} », n'est celui d'aucune personne candidate que vous suivez : {Again}"
        : $"Le fichier n'indique pas de numéro de candidat : {Again}";

    private static bool MayAttachFor(Candidate candidate, Asked asked) =>
        asked.Caller.Parts.Any(part => part.Role == PersonRole.Administrator || part.IsTeamOf(candidate));
}
