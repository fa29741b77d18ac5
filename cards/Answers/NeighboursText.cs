using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;

namespace E4Bot.Cards.Answers;

/// <summary>What this session gave to the same profile, or to nearly the same.</summary>
internal static class NeighboursText
{
    /// <summary>A sentence, with its n: never what the note should be.</summary>
    public static string Of(Neighbours neighbours) => neighbours switch
    {
        { N: 0 } => "Personne d'autre, de la même option et de la même forme, n'a ce profil ni un profil voisin.",
        { Same.Count: > 0 } => $"Même profil ailleurs dans la session : {NoteWords.Listed(neighbours.Same)}. {Near(neighbours)}",
        _ => $"Personne d'autre n'a exactement ce profil. {Near(neighbours)}",
    };

    private static string Near(Neighbours neighbours)
    {
        var of = neighbours.Description!;
        return $"Profils voisins (un niveau d'écart sur une ligne au plus) : médiane {NoteWords.Of(of.Median)}, de {of.Lowest} à {of.Highest}, n = {of.N}.";
    }
}
