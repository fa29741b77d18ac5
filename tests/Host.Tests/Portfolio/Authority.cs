using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>Made-up issuers of certificates, some of which the made-up internet believes.</summary>
internal sealed class Authority : IDisposable
{
    private static readonly Oid WebServer = new("1.3.6.1.5.5.7.3.1");

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public Authority(string name)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        Root = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddYears(-1), DateTimeOffset.UtcNow.AddYears(1));
    }

    public X509Certificate2 Root { get; }

    public X509Certificate2 Issue(string host, params IReadOnlyList<X509Extension> more)
    {
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Site", own, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([WebServer], false));
        foreach (var extension in more) request.CertificateExtensions.Add(extension);
        using var issued = request.Create(Root, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30), RandomNumberGenerator.GetBytes(8));
        using var whole = issued.CopyWithPrivateKey(own);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null);
    }

    public void Dispose()
    {
        Root.Dispose();
        key.Dispose();
    }
}
