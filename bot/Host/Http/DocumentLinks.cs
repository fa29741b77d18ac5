using System.Globalization;
using System.Security.Cryptography;
using E4Bot.Domain.Registry;
using Microsoft.AspNetCore.DataProtection;

namespace E4Bot.Host.Http;

/// <summary>
/// Links to one document, for one person and ten minutes. The address itself is the secret, so it is given only after a press of someone who may see the
/// document, and never stands in a card that others read. One of a sheet opens no notice: each kind is signed for its own.
/// </summary>
public sealed class DocumentLinks(IDataProtectionProvider protection, PublicAddress address)
{
    public const int Minutes = 10;

    private const char Separator = '|';

    private readonly Dictionary<DocumentKind, ITimeLimitedDataProtector> protectors =
        Enum.GetValues<DocumentKind>().ToDictionary(kind => kind, kind => protection.CreateProtector(Purpose(kind)).ToTimeLimitedDataProtector());

    /// <summary>The link; null when nobody has said where people's browsers reach the program (<c>Bot:PublicUrl</c>).</summary>
    public Uri? For(LinkedDocument document, string personId)
    {
        if (address.Value is not { } root) return null;
        var token = protectors[document.Kind].Protect(string.Join(Separator, document.Candidate, document.Number, personId), TimeSpan.FromMinutes(Minutes));
        return new Uri(root, $"{Path(document.Kind)}/{token}");
    }

    /// <summary>What the link is for; null when it is forged, or too old.</summary>
    public (LinkedDocument Document, string PersonId)? Read(DocumentKind kind, string token)
    {
        try
        {
            var parts = protectors[kind].Unprotect(token).Split(Separator, 3);
            return (new LinkedDocument(kind, CandidateNumber.Parse(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture)), parts[2]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What the addresses of this kind begin with.</summary>
    public static string Path(DocumentKind kind) => kind switch
    {
        DocumentKind.Sheet => "fiches",
        DocumentKind.Grid => "grilles",
        DocumentKind.Notice => "avis",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Purpose(DocumentKind kind) => kind switch
    {
        DocumentKind.Sheet => "fiche",
        DocumentKind.Grid => "grille",
        DocumentKind.Notice => "avis",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
