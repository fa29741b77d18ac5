using System.Globalization;

namespace E4Bot.Domain.Portfolio;

/// <summary>
/// An address as people write it, read as a browser would, and what keeps it from being visited whatever the network says. What comes of it is whole: https, its
/// host in plain letters and without a final dot, nobody's name before it, nothing behind « # ».
/// </summary>
public static class PageAddress
{
    /// <summary>Characters. No browser is sure to take more.</summary>
    public const int MaximumLength = 2_000;

    private const int WebPort = 443;

    /// <summary>The page that is meant, or why it is not visited: one of the two.</summary>
    public static (Uri? Page, PortfolioFinding? Refusal) Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > MaximumLength || trimmed.Any(IsOutOfPlace)) return (null, PortfolioFinding.NotAnAddress);
        var whole = HasScheme(trimmed) ? trimmed : $"{Uri.UriSchemeHttps}://{trimmed}";
        return Uri.TryCreate(whole, UriKind.Absolute, out var address) ? Read(address) : (null, PortfolioFinding.NotAnAddress);
    }

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="address">Absolute.</param>
    public static (Uri? Page, PortfolioFinding? Refusal) Read(Uri address)
    {
        if (address.AbsoluteUri.Length > MaximumLength) return (null, PortfolioFinding.NotAnAddress);
        if (address.Scheme != Uri.UriSchemeHttps) return (null, PortfolioFinding.NotHttps);
        if (Plain(address) is not { } page) return (null, PortfolioFinding.NotAnAddress);
        if (address.UserInfo.Length > 0) return (null, PortfolioFinding.HoldsCredentials);
        return page.Port == WebPort ? (page, null) : (null, PortfolioFinding.OtherPort);
    }

    /// <summary>Blanks within, line ends, what is not seen, the other slash: each is read in one way here and in another way there.</summary>
    private static bool IsOutOfPlace(char c) =>
        c == '\\' || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    /// <summary>« https:… », « mailto:… »; « mon-site.fr:8443 » has a port, and « mon-site.fr?de=http://a » nothing of its own.</summary>
    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0 && Uri.CheckSchemeName(text[..colon]) && !IsPort(text.AsSpan(colon + 1));
    }

    private static bool IsPort(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('/', '?', '#');
        var port = end < 0 ? rest : rest[..end];
        return !port.IsEmpty && !port.ContainsAnyExceptInRange('0', '9');
    }

    private static Uri? Plain(Uri address)
    {
        var host = address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost.TrimEnd('.');
        if (host.Length == 0 || !Uri.TryCreate($"{address.Scheme}://{host}:{address.Port}{address.PathAndQuery}", UriKind.Absolute, out var plain)) return null;
        return plain.HostNameType switch
        {
            UriHostNameType.IPv4 or UriHostNameType.IPv6 => plain,
            UriHostNameType.Dns when IsName(plain.Host) => plain,
            _ => null,
        };
    }

    /// <summary>A last part that begins with a digit is a number that is no address: some readers would make one of it.</summary>
    private static bool IsName(string host) =>
        host.Length <= 253
        && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_')
        && !char.IsAsciiDigit(host[host.LastIndexOf('.') + 1]);
}
