using System.Security.Cryptography;
using E4Bot.BotFramework.Outbound;

namespace E4Bot.BotFramework.Configuration;

/// <summary>What each kind of credential needs.</summary>
internal static class CredentialRules
{
    public static IEnumerable<string> Problems(BotOptions options) => (options.AppId, options.Credential.Type) switch
    {
        ({ Length: > 0 }, null) => ["Bot:Credential:Type is missing: set it to Secret, Certificate, Federated or ManagedIdentity."],
        ({ Length: > 0 }, BotCredentialType.Secret) => Needs(
            options.Credential.Secret, "Bot:Credential:Secret is missing: set it to the client secret."),
        ({ Length: > 0 }, BotCredentialType.Certificate) => Certificate(options.Credential),
        ({ Length: > 0 }, BotCredentialType.Federated) => Needs(
            options.Credential.ManagedIdentityClientId,
            "Bot:Credential:ManagedIdentityClientId is missing: set it to the client ID of the managed identity that vouches for the bot."),
        ({ Length: > 0 }, BotCredentialType.ManagedIdentity) when options.Credential.Secret is { Length: > 0 } =>
            ["Bot:Credential:Secret must be empty for a managed identity: remove it."],
        ({ Length: > 0 }, BotCredentialType.ManagedIdentity) => [],
        ({ Length: > 0 }, _) => ["Bot:Credential:Type is not one of Secret, Certificate, Federated, ManagedIdentity."],
        _ => [],
    };

    private static IEnumerable<string> Certificate(BotCredential credential)
    {
        if (credential.CertificatePath is not { Length: > 0 } path)
            yield return "Bot:Credential:CertificatePath is missing: set it to a .pfx, .p12 or .pem file.";
        else if (!File.Exists(path))
            yield return "Bot:Credential:CertificatePath names no file that can be read.";
        else if (!Signs(credential))
            yield return "Bot:Credential:CertificatePath names no certificate with its private key that opens with Bot:Credential:CertificatePassword: "
                + "give a .pfx or .p12 file, or a .pem file that holds both, and its password if it has one.";
    }

    private static bool Signs(BotCredential credential)
    {
        try
        {
            using var certificate = CertificateFile.Load(credential);
            return certificate.HasPrivateKey;
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string[] Needs(string? value, string sentence) => value is { Length: > 0 } ? [] : [sentence];
}
