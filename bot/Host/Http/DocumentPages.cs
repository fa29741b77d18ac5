using E4Bot.Domain.Passages;

namespace E4Bot.Host.Http;

/// <summary>What people read in place of a document.</summary>
internal static class DocumentPages
{
    public static readonly PlainPage NotNow = new(StatusCodes.Status503ServiceUnavailable, "Document indisponible pour le moment", "Le document n'a pas pu être ouvert : réessayez dans un instant.");

    public static readonly PlainPage TooMany = new(StatusCodes.Status429TooManyRequests, "Trop de demandes refusées", "Attendez dix minutes, puis rouvrez le document depuis Teams.");

    private static readonly PlainPage Unanswered = new(
        StatusCodes.Status503ServiceUnavailable,
        "Document indisponible pour le moment",
        "Teams n'a pas confirmé votre compte : réessayez dans un instant.");

    private static readonly PlainPage NoLongerKnown = new(
        StatusCodes.Status403Forbidden,
        "Compte à confirmer",
        "Teams ne donne plus à votre compte l'adresse sous laquelle l'administration du centre vous a inscrit.",
        "Écrivez « aide » au bot dans votre conversation privée. Si cela ne suffit pas, adressez-vous à l'administration du centre.");

    private static readonly PlainPage Outstanding = new(
        StatusCodes.Status409Conflict,
        "Le dossier n'est pas complet",
        "Une fiche n'est pas scellée, ou l'issue d'une personne candidate manque.",
        "Écrivez « transmettre » au bot dans Teams pour voir ce qui manque.");

    /// <summary>One page for what does not exist and for what is not this person's: they do not learn which.</summary>
    /// <param name="path">Where they may try again with another account; null where nothing can be.</param>
    public static PlainPage NotYours(string? path) => new(
        StatusCodes.Status404NotFound,
        "Vous n'avez pas accès à ce document",
        "Il est réservé aux personnes que la session y autorise, ou il n'existe pas.",
        "Si vous devez pouvoir l'ouvrir, écrivez « aide » au bot dans Teams : il vous reconnaîtra. Puis rouvrez ce lien.")
    {
        Next = path is null ? null : ("Se connecter avec un autre compte", $"{path}?{DocumentDesk.OtherAccount}=autre"),
    };

    public static PlainPage Of(AccessOutcome outcome) => outcome switch
    {
        AccessOutcome.Outstanding => Outstanding,
        AccessOutcome.NoLongerKnown => NoLongerKnown,
        AccessOutcome.Unanswered => Unanswered,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
