using System.Security.Cryptography;
using System.Text.Json;
using E4Bot.BotFramework;
using E4Bot.Host.Kept;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace E4Bot.Host.OneDrive;

/// <summary>Encrypts what leaves the program and must come back unread and unchanged, with the keys of the documents' links.</summary>
public sealed class FileSeals(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>How long a consent card may be answered.</summary>
    public static readonly TimeSpan OfferStands = TimeSpan.FromHours(24);

    /// <summary>How long an upload's address is tried. Teams does not say how long it holds.</summary>
    private static readonly TimeSpan PlaceStands = TimeSpan.FromHours(1);

    private readonly IDataProtector offers = protection.CreateProtector("fichier.proposition");
    private readonly IDataProtector places = protection.CreateProtector("fichier.depot");

    public string Seal(FileOffer offer) => WebEncoders.Base64UrlEncode(offers.Protect(KeptJson.Write(offer)));

    /// <summary>Null of what was forged, or is too old.</summary>
    public FileOffer? ReadOffer(string context) => Read<FileOffer>(offers, context) is { } offer && offer.Until > time.GetUtcNow() ? offer : null;

    public string Seal(UploadPlace place) => WebEncoders.Base64UrlEncode(places.Protect(KeptJson.Write(new KeptPlace(place, time.GetUtcNow() + PlaceStands))));

    /// <summary>Null of what is too old, or whose key is gone.</summary>
    public UploadPlace? ReadPlace(string kept) => Read<KeptPlace>(places, kept) is { } place && place.Until > time.GetUtcNow() ? place.Place : null;

    private static T? Read<T>(IDataProtector protector, string text)
        where T : class
    {
        try
        {
            return KeptJson.Read<T>(protector.Unprotect(WebEncoders.Base64UrlDecode(text)));
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }
}
