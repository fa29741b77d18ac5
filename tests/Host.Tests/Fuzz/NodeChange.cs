using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace E4Bot.Host.Tests.Fuzz;

/// <summary>Breaks the meaning: a member of another type, gone, moved, renamed, deep, huge or strange. What comes out is still JSON.</summary>
internal static class NodeChange
{
    public static readonly JsonSerializerOptions Accents = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    private static readonly string[] Types =
    [
        "message", "messageUpdate", "messageDelete", "messageReaction", "conversationUpdate", "installationUpdate", "invoke", "event",
        "typing", "endOfConversation", "Message", "", "inconnu",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\0", "a\0b", "\u0001\u001F", "\u202Eevian", "\uFEFF", "é", "e\u0301", "😀", "..", "../..", "%2e%2e", "%00", "/", "|", "\\",
        "'; DROP TABLE rows; --", "{{DATE(x)}}", "${name}", "<at>E4Bot</at>", "<script>", "&#xD800;", "&#0;", "NaN", "Infinity", "1e999", "-0",
        "2027-13-45", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "http://127.0.0.1:1/", "https://exemple.test/",
        "19:x@thread.tacv2;messageid=0", ";messageid=", "28:", "29:", "fr", "xx-YY", "msteams", "true", "manual", "automatic", "Action.Execute", "Action.Submit",
    ];

    public static void Apply(JsonObject activity, Random random)
    {
        if (random.Next(12) == 0) activity["type"] = Types[random.Next(Types.Length)];
        var members = Members(activity["value"] is JsonObject value && random.Next(2) == 0 ? value : activity).ToArray();
        if (members.Length == 0) return;
        var (parent, name) = members[random.Next(members.Length)];
        switch (random.Next(6))
        {
            case 0: parent.Remove(name); break;
            case 1: parent[name] = members[random.Next(members.Length)].Value?.DeepClone(); break;
            case 2: Rename(parent, name, random); break;
            case 3: parent[name] = new JsonArray(parent[name]?.DeepClone()); break;
            // A text for a text: the type is right, and what it says is what matters.
            case 4 when parent[name]?.GetValueKind() == JsonValueKind.String: parent[name] = Texts[random.Next(Texts.Length)]; break;
            default: parent[name] = Strange(random); break;
        }
    }

    private static IEnumerable<Place> Members(JsonObject parent) =>
        parent.SelectMany(member => (IEnumerable<Place>)[new Place(parent, member.Key), .. Within(member.Value)]);

    private static IEnumerable<Place> Within(JsonNode? node) => node switch
    {
        JsonObject inner => Members(inner),
        JsonArray list => list.SelectMany(Within),
        _ => [],
    };

    private static void Rename(JsonObject parent, string name, Random random)
    {
        var value = parent[name]?.DeepClone();
        parent.Remove(name);
        parent[random.Next(3) switch { 0 => name.ToUpperInvariant(), 1 => name + "\u0000", _ => "" }] = value;
    }

    private static JsonNode? Strange(Random random) => random.Next(14) switch
    {
        0 => null,
        1 => new JsonObject(),
        2 => new JsonArray(),
        3 => new JsonArray(null, null),
        4 => random.Next(2) == 0,
        5 => random.NextInt64(long.MinValue, long.MaxValue),
        6 => JsonNode.Parse(new string('9', 1 + random.Next(400))),
        7 => JsonNode.Parse(random.Next(2) == 0 ? "1e400" : "-1.5e-400"),
        8 => Deep(1 + random.Next(90)),
        9 => new string("xé\u0001😀"[random.Next(3)], random.Next(100_000)),
        _ => Texts[random.Next(Texts.Length)],
    };

    private static JsonNode Deep(int depth)
    {
        JsonNode node = 1;
        for (; depth > 0; depth--) node = depth % 2 == 0 ? new JsonObject { ["a"] = node } : new JsonArray(node);
        return node;
    }

    private readonly record struct Place(JsonObject Parent, string Name)
    {
        public JsonNode? Value => Parent[Name];
    }
}
