using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;

namespace E4Bot.Cards.Answers;

/// <summary>What this session gave to the same profile, or to nearly the same.</summary>
internal static class NeighboursText
{
    /// <summary>A sentence, with its n: never what the note should be.</summary>
    public static string Of(Neighbours neighbours) => neighbours switch
    {
        { Near.N: 0 } => "Personne d'autre, de la même option et de la même forme, n'a ce profil ni un profil voisin.",
        { Same.N: > 0 } => $"Même profil ailleurs : {Typography.Enumerate([.. Counted(neighbours.Same)])}. {Near(neighbours.Near)}",
        _ => $"Personne d'autre n'a exactement ce profil. {Near(neighbours.Near)}",
    };

    /// <summary>« médiane 13, de 11 à 15, n = 6 ».</summary>
    public static string Short(NoteHistogram notes) =>
        $"médiane {NoteWords.Of(notes.Median!.Value)}, {(notes.Lowest == notes.Highest ? $"toujours {notes.Lowest}" : $"de {notes.Lowest} à {notes.Highest}")}, n = {notes.N}";

    private static string Near(NoteHistogram notes) => $"Profils voisins (un niveau d'écart sur une ligne au plus) : {Short(notes)}.";

    /// <summary>« 12 », « 13 (2 fois) ».</summary>
    private static IEnumerable<string> Counted(NoteHistogram notes) =>
        notes.Notes.CountBy(note => note).Select(of => of.Value == 1 ? $"{of.Key}" : $"{of.Key} ({of.Value} fois)");
}
