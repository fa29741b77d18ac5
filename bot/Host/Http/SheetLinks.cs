using System.Security.Cryptography;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using Microsoft.AspNetCore.DataProtection;

namespace E4Bot.Host.Http;

/// <summary>
/// Links to one version of one sheet, for one person and ten minutes. The address itself is the secret, so it is given only after a
/// press of someone who may see the sheet, and never stands in a card that others read.
/// </summary>
public sealed class SheetLinks(IDataProtectionProvider protection, PublicAddress address)
{
    public const int Minutes = 10;

    private const char Separator = '|';
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("fiche").ToTimeLimitedDataProtector();

    /// <summary>The link; null when nobody has said where people's browsers reach the program (<c>Bot:PublicUrl</c>).</summary>
    public Uri? For(AppreciationSheet sheet, string personId)
    {
        if (address.Value is not { } root) return null;
        var token = protector.Protect(string.Join(Separator, sheet.Candidate.Number, sheet.Version, personId), TimeSpan.FromMinutes(Minutes));
        return new Uri(root, $"fiches/{token}");
    }

    /// <summary>What the link is for; null when it is forged, or too old.</summary>
    public (CandidateNumber Candidate, int Version, string PersonId)? Read(string token)
    {
        try
        {
            var parts = protector.Unprotect(token).Split(Separator, 3);
            return (CandidateNumber.Parse(parts[0]), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), parts[2]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
