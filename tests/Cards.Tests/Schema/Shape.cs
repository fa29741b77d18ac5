using System.Text.Json;

namespace E4Bot.Cards.Tests.Schema;

/// <summary>The properties that a type of element may have, and those that it must.</summary>
internal sealed record Shape(IReadOnlyDictionary<string, Kinds.Kind> Allowed, IReadOnlyList<string> Required)
{
    public static Shape Of(params IReadOnlyList<(string Name, Kinds.Kind Kind)> properties) => new(
        properties.ToDictionary(p => p.Name.TrimEnd('!'), p => p.Kind),
        [.. properties.Select(p => p.Name).Where(n => n.EndsWith('!')).Select(n => n.TrimEnd('!'))]);

    public Shape And(Shape other) => new(
        Allowed.Concat(other.Allowed).ToDictionary(p => p.Key, p => p.Value), [.. Required, .. other.Required]);

    /// <summary>Each sentence names a property that breaks the rules.</summary>
    public IEnumerable<string> Faults(JsonElement node)
    {
        foreach (var name in Required.Where(n => !node.TryGetProperty(n, out _)))
            yield return $"lacks {name}";
        foreach (var property in node.EnumerateObject().Where(p => p.Name != "type"))
        {
            if (!Allowed.TryGetValue(property.Name, out var kind)) yield return $"has no property {property.Name} in 1.5";
            else if (!kind(property.Value)) yield return $"{property.Name} cannot be {property.Value.GetRawText()}";
        }
    }
}
