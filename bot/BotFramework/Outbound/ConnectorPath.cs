namespace E4Bot.BotFramework.Outbound;

/// <summary>Paths below a service address: every id percent-encoded.</summary>
internal static class ConnectorPath
{
    /// <summary>Null when a segment is empty or would climb (<c>..</c>): escaped or not, an address folds such a segment away.</summary>
    public static string? Of(params ReadOnlySpan<string> segments)
    {
        var path = "/v3/conversations";
        foreach (var segment in segments)
        {
            if (segment is "" or "." or "..") return null;
            path += "/" + Uri.EscapeDataString(segment);
        }
        return path;
    }
}
