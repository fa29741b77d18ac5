using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Inbound;

/// <summary>All keys of one reading of the metadata, by their ids.</summary>
internal sealed class ChannelKeys
{
    private readonly FrozenDictionary<string, ChannelKey> _keys;

    /// <exception cref="InvalidDataException">There is no key at all: the reading before it is better than that.</exception>
    public ChannelKeys(OpenIdConnectConfiguration metadata)
    {
        var published = metadata.JsonWebKeySet?.Keys ?? [];
        _keys = metadata.SigningKeys
            .Where(key => key.KeyId is not null)
            .DistinctBy(key => key.KeyId, StringComparer.Ordinal)
            .Select(key => new ChannelKey(key, Endorsements(published.FirstOrDefault(jwk => jwk.Kid == key.KeyId))))
            .ToFrozenDictionary(key => key.Key.KeyId, StringComparer.Ordinal);
        if (_keys.Count == 0) throw new InvalidDataException("The metadata lists no signing key.");
    }

    public ChannelKey? Find(string id) => _keys.GetValueOrDefault(id);

    private static FrozenSet<string> Endorsements(JsonWebKey? key)
    {
        if (key is null || !key.AdditionalData.TryGetValue("endorsements", out var value)) return [];
        if (value is not JsonElement { ValueKind: JsonValueKind.Array } list) return [];
        return list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToFrozenSet(StringComparer.Ordinal);
    }
}
