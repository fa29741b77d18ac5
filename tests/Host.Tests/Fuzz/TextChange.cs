namespace E4Bot.Host.Tests.Fuzz;

/// <summary>Breaks the writing: what a parser may take or leave, such as a member twice, half a surrogate, a comment.</summary>
internal static class TextChange
{
    private static readonly string[] Twice =
    [
        "\"type\":\"invoke\"", "\"type\":5", "\"id\":\"2\"", "\"from\":null", "\"from\":{\"id\":\"29:x\",\"id\":5}",
        "\"conversation\":{}", "\"channelId\":\"webchat\"", "\"channelId\":\"msteams\"", "\"value\":[]", "\"text\":\"\\ud800\"", "\"text\":\"\\udc00\\ud800\"", "\"\\ud800\":1",
        "\"serviceUrl\":\"\"", "\"callerId\":{}", "\"timestamp\":\"hier\"", "\"attachments\":[null]",
    ];

    private static readonly string[] Bits =
        ["null", "{}", "[null]", "1e999", "\\ud800", "\"", "\\", "\\u00", "/* */", ",", ",,", "NaN", "-", "+1", "01", "'", "\n\n", "[[[[[[[[", "}}", "\uFFFE", "\u2028"];

    public static string Apply(string json, Random random)
    {
        switch (random.Next(16))
        {
            case 0: return $"{{{Twice[random.Next(Twice.Length)]},{json[1..]}";
            case 1: return $"{json[..^1]},{Twice[random.Next(Twice.Length)]}}}";
            case 2:
                var at = random.Next(json.Length);
                return json[..at] + Bits[random.Next(Bits.Length)] + json[Math.Min(json.Length, at + random.Next(6))..];
            default: return json;
        }
    }
}
