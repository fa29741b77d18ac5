using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>A key of the made-up channel.</summary>
internal sealed class ChannelKeyPair(string id, params string[] endorsements)
{
    private readonly RSA _rsa = RSA.Create(2048);

    public string Id => id;

    public SigningCredentials Sign(string algorithm = SecurityAlgorithms.RsaSha256) => new(new RsaSecurityKey(_rsa) { KeyId = id }, algorithm);

    public byte[] Sign(byte[] data, HashAlgorithmName hash, RSASignaturePadding padding) => _rsa.SignData(data, hash, padding);

    public string PublicPem() => _rsa.ExportSubjectPublicKeyInfoPem();

    /// <summary>The public half as it stands in a key set; without endorsements there is no such member.</summary>
    public Dictionary<string, object> Published()
    {
        var numbers = _rsa.ExportParameters(includePrivateParameters: false);
        var key = new Dictionary<string, object>
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus), ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
        };
        if (endorsements.Length > 0) key["endorsements"] = endorsements;
        return key;
    }
}
