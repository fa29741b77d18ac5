using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.JsonWebTokens;

namespace E4Bot.BotFramework.Inbound;

/// <summary>
/// The claims that the bot goes by, as the channel writes them: each once, one audience, times that are numbers. The token's library reads
/// more than that, and what two readers can read in two ways is not taken.
/// </summary>
internal sealed record ChannelClaims(
    [property: JsonPropertyName("iss")] string? Issuer,
    [property: JsonPropertyName("aud")] string? Audience,
    [property: JsonPropertyName("serviceurl")] string? ServiceUrl,
    [property: JsonPropertyName("exp")] double? Expires,
    [property: JsonPropertyName("nbf")] double? NotBefore,
    [property: JsonPropertyName("ver")] string? Version,
    [property: JsonPropertyName("appid")] string? AppId,
    [property: JsonPropertyName("azp")] string? AuthorizedParty)
{
    /// <summary>What a bot without an identity calls itself to another one.</summary>
    private const string Nameless = "AnonymousSkill";

    /// <summary>A token by which one bot calls another names the first, and is no token of the channel whoever issued it.</summary>
    public bool IsOfAnotherBot =>
        AppId == Nameless || (Version is { Length: > 0 } && Application is { Length: > 0 } application && application != Audience);

    private string? Application => Version switch
    {
        "1.0" => AppId,
        "2.0" => AuthorizedParty,
        _ => null,
    };

    /// <summary>Null when they are written otherwise.</summary>
    public static ChannelClaims? In(JsonWebToken token)
    {
        try
        {
            return JsonSerializer.Deserialize(Base64Url.DecodeFromChars(token.EncodedPayload), ClaimsJson.Default.ChannelClaims);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ChannelClaims))]
internal sealed partial class ClaimsJson : JsonSerializerContext;
