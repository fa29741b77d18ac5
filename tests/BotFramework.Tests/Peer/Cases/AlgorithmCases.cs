using System.Security.Cryptography;
using System.Text;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>Tokens signed otherwise than with RSA of the first kind, or said to be.</summary>
internal static class AlgorithmCases
{
    public static IEnumerable<GateCase> All =>
    [
        Rsa("RS256", true, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        Rsa("RS384", true, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        Rsa("RS512", true, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        Rsa("PS256", false, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        Rsa("PS384", false, HashAlgorithmName.SHA384, RSASignaturePadding.Pss),
        Rsa("PS512", false, HashAlgorithmName.SHA512, RSASignaturePadding.Pss),
        Signed("RS256 said of RS512", "RS256", key => HandMadeToken.Rsa(key, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
        Signed("RS256 said of PS256", "RS256", key => HandMadeToken.Rsa(key, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        Signed("RS256 in lower case", "rs256", key => HandMadeToken.Rsa(key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
        Signed("none, unsigned", "none", _ => _ => []),
        Signed("None, unsigned", "None", _ => _ => []),
        Signed("none, signed all the same", "none", key => HandMadeToken.Rsa(key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
        Signed("RS256, unsigned", "RS256", _ => _ => []),
        Signed("HS256 with the public key as the secret", "HS256", key => data => HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.PublicPem()), data)),
        Signed("HS256 with a secret of zeros", "HS256", _ => data => HMACSHA256.HashData(new byte[64], data)),
        Signed("ES256 with a key of its own", "ES256", _ => data => ECDsa.Create(ECCurve.NamedCurves.nistP256).SignData(data, HashAlgorithmName.SHA256)),
        GateCase.Token("algorithm that is missing", false, token => token.Header.Remove("alg")),
        GateCase.Token("algorithm that is a number", false, token => token.Header["alg"] = 256),
    ];

    private static GateCase Rsa(string algorithm, bool isLetIn, HashAlgorithmName hash, RSASignaturePadding padding) =>
        GateCase.Token(algorithm, isLetIn, (token, door) =>
            (token.Header["alg"], token.Signature) = (algorithm, HandMadeToken.Rsa(door.Endorsed, hash, padding)));

    private static GateCase Signed(string name, string algorithm, Func<ChannelKeyPair, Func<byte[], byte[]>> sign) =>
        GateCase.Token(name, false, (token, door) => (token.Header["alg"], token.Signature) = (algorithm, sign(door.Endorsed)));
}
