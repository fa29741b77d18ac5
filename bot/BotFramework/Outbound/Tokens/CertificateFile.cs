using System.Security.Cryptography.X509Certificates;

namespace E4Bot.BotFramework.Outbound;

/// <summary>The bot's certificate with its private key, from a file.</summary>
internal static class CertificateFile
{
    public static X509Certificate2 Load(BotCredential credential)
    {
        var path = credential.CertificatePath!;
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".pem" when credential.CertificatePassword is { Length: > 0 } password => X509Certificate2.CreateFromEncryptedPemFile(path, password),
            ".pem" => X509Certificate2.CreateFromPemFile(path),
            _ => X509CertificateLoader.LoadPkcs12FromFile(path, credential.CertificatePassword),
        };
    }
}
