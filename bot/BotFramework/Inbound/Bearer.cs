using Microsoft.Extensions.Primitives;

namespace E4Bot.BotFramework.Inbound;

/// <summary>The <c>Authorization</c> header: one, of exactly two parts, the first « Bearer » in any case.</summary>
internal static class Bearer
{
    public static string? TokenIn(StringValues header) =>
        header.Count == 1 && header[0]?.Split(' ') is [var scheme, { Length: > 0 } token] && IsBearer(scheme) ? token : null;

    private static bool IsBearer(string scheme) => scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase);
}
