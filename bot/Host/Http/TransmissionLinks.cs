using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace E4Bot.Host.Http;

/// <summary>Links to a centre's bordereau and to all that the jury receives of it, for one person and ten minutes. The address itself is the secret.</summary>
public sealed class TransmissionLinks(IDataProtectionProvider protection, PublicAddress address)
{
    public const int Minutes = 10;

    private const char Separator = '|';

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("transmission").ToTimeLimitedDataProtector();

    /// <summary>Null when nobody has said where people's browsers reach the program (<c>Bot:PublicUrl</c>).</summary>
    public TransmissionAddresses? For(string centre, string personId) => address.Value is { } root
        ? new TransmissionAddresses(Of(root, TransmissionPart.Document, centre, personId), Of(root, TransmissionPart.Workbook, centre, personId), Of(root, TransmissionPart.Pack, centre, personId))
        : null;

    /// <summary>What the link is for; null when it is forged, or too old.</summary>
    public (TransmissionPart Part, string Centre, string PersonId)? Read(string token)
    {
        try
        {
            var parts = protector.Unprotect(token).Split(Separator, 3);
            return (Enum.Parse<TransmissionPart>(parts[0]), parts[2], parts[1]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private Uri Of(Uri root, TransmissionPart part, string centre, string personId) =>
        new(root, $"transmissions/{protector.Protect(string.Join(Separator, part, personId, centre), TimeSpan.FromMinutes(Minutes))}");
}

public sealed record TransmissionAddresses(Uri Document, Uri Workbook, Uri Pack);

/// <summary>What a link leads to.</summary>
public enum TransmissionPart
{
    /// <summary>The bordereau, to be read and signed.</summary>
    Document,

    /// <summary>The bordereau as a workbook.</summary>
    Workbook,

    /// <summary>All that the jury receives.</summary>
    Pack,
}
