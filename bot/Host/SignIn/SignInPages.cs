using E4Bot.Host.Http;

namespace E4Bot.Host.SignIn;

/// <summary>What people read who are not let in.</summary>
internal static class SignInPages
{
    public static readonly PlainPage Refused = new(
        StatusCodes.Status400BadRequest,
        "Connexion refusée",
        "La connexion n'a pas abouti : elle a duré trop longtemps, a été annulée, ou n'a pas été faite avec un compte de votre établissement.",
        "Fermez cet onglet, puis rouvrez le document depuis Teams.");

    public static readonly PlainPage Unavailable = new(
        StatusCodes.Status503ServiceUnavailable,
        "Connexion impossible pour le moment",
        "Le service de connexion de Microsoft ne répond pas : réessayez dans quelques minutes.");

    public static readonly PlainPage NotSet = new(
        StatusCodes.Status503ServiceUnavailable,
        "Les documents ne peuvent pas être ouverts",
        "La connexion des personnes n'est pas réglée sur ce serveur. Prévenez la personne qui l'administre.");

    public static readonly PlainPage SignedOut = new(
        StatusCodes.Status200OK,
        "Déconnexion faite",
        "Ce navigateur n'ouvre plus de document ici sans nouvelle connexion. Votre session Microsoft, elle, reste ouverte : fermez-la aussi sur un poste partagé.");

    public static readonly PlainPage SignOut = new(StatusCodes.Status200OK, "Se déconnecter", "Ce navigateur n'ouvrira plus de document ici sans nouvelle connexion.") { OffersSignOut = true };

    public static readonly PlainPage ElsewhereAsked = new(StatusCodes.Status403Forbidden, "Demande refusée", "Cette demande ne vient pas d'une page de ce serveur.");
}
