namespace E4Bot.Cards.Wire;

/// <summary>A name of a closed set, exactly as our cards write it: no number, no list of names, no blank.</summary>
internal static class Named
{
    public static T? Read<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) && value.ToString() == text ? value : null;
}
