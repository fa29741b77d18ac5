using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace E4Bot.BotFramework;

/// <summary>
/// The keys of a section, against the class that they fill. A key that the class does not have, or a value that is not of its kind, gives a
/// sentence that names the key and says what it may be: a binder would pass over it in silence, or name its own types.
/// </summary>
public static class SectionRules
{
    private const BindingFlags Settable = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    public static IEnumerable<string> Problems(IConfigurationSection section, Type options) =>
        section.GetChildren().SelectMany(key => options.GetProperty(key.Key, Settable) is { } property
            ? Problems(key, KindOf(property.PropertyType), property.PropertyType)
            : [$"{key.Path} is not a setting: those under {section.Path} are {Names(options)}."]);

    private static IEnumerable<string> Problems(IConfigurationSection key, Kind kind, Type type) => kind switch
    {
        Kind.List => OfList(key),
        Kind.Section when key.Value is { Length: > 0 } => [$"{key.Path} holds settings of its own: {Names(type)}. Write one of them, as {key.Path}:{Names(type).Split(',')[0]}."],
        Kind.Section => Problems(key, type),
        _ when key.GetChildren().FirstOrDefault() is { } below => [$"{below.Path} is not a setting: {key.Path} is one value."],
        _ when string.IsNullOrEmpty(key.Value) && IsOptional(type) => [],
        Kind.Choice when !IsName(type, key.Value) => [$"{key.Path} is not one of {string.Join(", ", Enum.GetNames(Bare(type)))}."],
        Kind.Switch when !bool.TryParse(key.Value, out _) => [$"{key.Path} is neither true nor false."],
        Kind.Number when !int.TryParse(key.Value, CultureInfo.InvariantCulture, out _) => [$"{key.Path} is not a whole number."],
        Kind.Duration when !TimeSpan.TryParse(key.Value, CultureInfo.InvariantCulture, out _) =>
            [$"{key.Path} is not a duration: write hours, minutes and seconds, such as 00:00:15."],
        Kind.Address when !Uri.TryCreate(key.Value, UriKind.RelativeOrAbsolute, out _) => [$"{key.Path} is not an address."],
        _ => [],
    };

    private static IEnumerable<string> OfList(IConfigurationSection key)
    {
        if (key.Value is { Length: > 0 }) yield return $"{key.Path} is a list: write {key.Path}:0, then {key.Path}:1 and so on.";
        foreach (var empty in key.GetChildren().Where(item => string.IsNullOrWhiteSpace(item.Value)))
            yield return $"{empty.Path} is empty: write a value, or remove the key.";
    }

    private static Kind KindOf(Type type) =>
        type == typeof(string) ? Kind.Text
        : type == typeof(Uri) ? Kind.Address
        : type == typeof(bool) ? Kind.Switch
        : type == typeof(int) ? Kind.Number
        : type == typeof(TimeSpan) ? Kind.Duration
        : Bare(type).IsEnum ? Kind.Choice
        : type == typeof(IReadOnlyList<string>) ? Kind.List
        : type.IsClass ? Kind.Section
        : throw new NotSupportedException($"A setting of type {type.Name} cannot be checked yet.");

    private static bool IsName(Type type, string? value) => Enum.GetNames(Bare(type)).Contains(value, StringComparer.OrdinalIgnoreCase);

    private static bool IsOptional(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>A setting that is known only to be refused is not offered.</summary>
    private static string Names(Type options) => string.Join(", ", from property in options.GetProperties(Settable)
                                                                   where property.GetCustomAttribute<BrowsableAttribute>() is not { Browsable: false }
                                                                   select property.Name);

    private enum Kind
    {
        Text,
        Address,
        Switch,
        Number,
        Duration,
        Choice,
        List,
        Section,
    }
}
