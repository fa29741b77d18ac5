namespace E4Bot.BotFramework.Telemetry;

/// <summary>Words from outside, made fit for a log line: short, and without anything that could forge another line.</summary>
internal static class LogText
{
    private const int Longest = 80;

    public static string Clean(string? text)
    {
        var cut = text is { Length: > Longest } ? text[..Longest] : text ?? "";
        return string.Create(cut.Length, cut, static (clean, raw) =>
        {
            for (var i = 0; i < raw.Length; i++) clean[i] = raw[i] is > ' ' and <= '~' ? raw[i] : '_';
        });
    }
}
