using System.Globalization;
using E4Bot.Domain.Portfolio;

namespace E4Bot.Cards.French;

/// <summary>What a visit to a portfolio's address has shown, dated, in one sentence. It says what was seen, never what follows: that is the commission's to say.</summary>
public static class PortfolioText
{
    /// <summary>« Vérifié par le serveur le 12 mai 2027 à 9 h 05 : la page répond. »</summary>
    public static string Of(PortfolioVisit visit, WallClock clock) =>
        Spacing.Of($"Vérifié par le serveur le {clock.Moment(visit.At)} : {Found(visit)}.");

    /// <summary>« la page répond ».</summary>
    public static string Found(PortfolioVisit visit) => $"{Seen(visit)}{Where(visit)}";

    /// <summary>Whether people see for themselves what the server did not.</summary>
    public static bool LeavesADoubt(PortfolioFinding finding) => finding != PortfolioFinding.Answers;

    private static string Seen(PortfolioVisit visit) => visit.Finding switch
    {
        PortfolioFinding.Answers => "la page répond",
        PortfolioFinding.AsksToSignIn => "la page demande une connexion, elle ne se voit pas sans compte",
        PortfolioFinding.AccessRefused => "le site refuse l'accès (erreur 403) : il demande une connexion, ou écarte les visites automatiques",
        PortfolioFinding.AnswersWithError => Error(visit.Status),
        PortfolioFinding.NotUnderstood => "ce qui répond n'est pas un site web lisible, ou s'interrompt",
        PortfolioFinding.RedirectsTooLong => "la page renvoie sans fin d'une adresse à une autre",
        PortfolioFinding.TooSlow => "la page n'a pas répondu à temps",
        PortfolioFinding.NoSuchHost => "aucun site ne porte ce nom",
        PortfolioFinding.NoConnection => "le site n'a pas pu être joint, ce qui peut tenir au réseau du serveur",
        PortfolioFinding.CertificateNotTrusted => "le certificat du site n'est pas reconnu",
        _ => $"{(WasLed(visit) ? "la page renvoie à une adresse" : "adresse")} non visitée, {Unvisited(visit.Finding)}",
    };

    private static string Unvisited(PortfolioFinding finding) => finding switch
    {
        PortfolioFinding.NotPublic => "car elle n'est pas sur Internet, mais sur un réseau privé",
        PortfolioFinding.NotHttps => "car elle ne commence pas par https",
        PortfolioFinding.OtherPort => "car elle demande un port particulier",
        PortfolioFinding.HoldsCredentials => "car elle contient un identifiant, devant « @ »",
        PortfolioFinding.NotAnAddress => "car ce n'est pas celle d'une page web",
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    private static string Error(int? status) => status switch
    {
        404 or 410 => $"la page n'existe pas sur ce site (erreur {Code(status)})",
        429 => "le site refuse trop de visites (erreur 429)",
        >= 500 => $"le site est en panne (erreur {Code(status)})",
        _ => $"le site répond par une erreur ({Code(status)})",
    };

    private static string Where(PortfolioVisit visit) => visit.FinalHost is { } host ? $" (elle mène à {host})" : "";

    /// <summary>Of what was not visited: the first address was, and led there.</summary>
    private static bool WasLed(PortfolioVisit visit) => visit.Status is not null || visit.FinalHost is not null;

    private static string Code(int? status) => status?.ToString(CultureInfo.InvariantCulture) ?? "inconnue";
}
