using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace E4Bot.Host.Tests.Fuzz;

/// <summary>One broken activity, the same for the same number.</summary>
internal sealed record Mutant(int Number, byte[] Body, string ContentType)
{
    private static readonly string[] OddTypes =
        ["application/json; charset=utf-16", "text/plain", "application/octet-stream", "application/json; charset=\"UTF-8\"", "a/b; c"];

    /// <summary>Not broken at all.</summary>
    public static Mutant None(JsonObject activity) => new(-1, Encoding.UTF8.GetBytes(activity.ToJsonString()), "application/json");

    public static Mutant Of(int number, IReadOnlyList<JsonObject> seeds)
    {
        var random = new Random(number);
        var activity = seeds[random.Next(seeds.Count)].DeepClone().AsObject();
        // Repetitions are met by their marker and go no further: most are made to be the first of their kind.
        if (random.Next(10) > 0) activity["id"] = number.ToString(CultureInfo.InvariantCulture);
        for (var changes = random.Next(4); changes > 0; changes--) NodeChange.Apply(activity, random);
        var text = TextChange.Apply(activity.ToJsonString(NodeChange.Accents), random);
        var body = ByteChange.Apply(Encoding.UTF8.GetBytes(text), random);
        return new Mutant(number, body, random.Next(200) == 0 ? OddTypes[random.Next(OddTypes.Length)] : "application/json");
    }

    public override string ToString() => $"{Number} as {ContentType}: {Encoding.Latin1.GetString(Body.AsSpan(0, Math.Min(Body.Length, 4_000)))}";
}
