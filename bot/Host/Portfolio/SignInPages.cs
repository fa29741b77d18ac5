namespace E4Bot.Host.Portfolio;

/// <summary>Where a page leads whoever is not signed in. There is nothing to see behind it.</summary>
internal static class SignInPages
{
    private static readonly string[] Hosts =
    [
        "accounts.google.com", "login.microsoftonline.com", "login.microsoftonline.us", "login.microsoft.com", "login.live.com", "login.windows.net",
        "appleid.apple.com", "id.atlassian.com", "auth.services.adobe.com", "educonnect.education.gouv.fr",
    ];

    private static readonly string[] Parts =
        ["login", "log-in", "log_in", "signin", "sign-in", "sign_in", "connexion", "authentification", "servicelogin", "wp-login.php", "login.php"];

    public static bool Include(Uri page) =>
        Hosts.Contains(page.IdnHost, StringComparer.OrdinalIgnoreCase)
        || page.Segments.Any(part => Parts.Contains(part.Trim('/'), StringComparer.OrdinalIgnoreCase));
}
