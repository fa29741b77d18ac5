using System.Security.Cryptography;
using E4Bot.Domain.Registry;
using Microsoft.AspNetCore.DataProtection;

namespace E4Bot.Host.Http;

/// <summary>Links to a candidate's blank tableau de synthèse, for ten minutes: it holds their name and number. The address itself is the secret.</summary>
public sealed class SynthesisModelLinks(IDataProtectionProvider protection, PublicAddress address)
{
    public const int Minutes = 10;

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("modele").ToTimeLimitedDataProtector();

    /// <summary>The link; null when nobody has said where people's browsers reach the program (<c>Bot:PublicUrl</c>).</summary>
    public Uri? For(CandidateNumber number) =>
        address.Value is { } root ? new Uri(root, $"modeles/{protector.Protect(number.Value, TimeSpan.FromMinutes(Minutes))}") : null;

    /// <summary>Whom the link is for; null when it is forged, or too old.</summary>
    public CandidateNumber? Read(string token)
    {
        try
        {
            return CandidateNumber.Parse(protector.Unprotect(token));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
