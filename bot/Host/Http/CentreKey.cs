using System.Security.Cryptography;
using System.Text;

namespace E4Bot.Host.Http;

/// <summary>A centre in an address: its name may hold what no address does. Stable, and no secret.</summary>
public static class CentreKey
{
    /// <summary>Characters.</summary>
    public const int Length = 16;

    public static string Of(string centre) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(centre)).AsSpan(0, Length / 2));
}
