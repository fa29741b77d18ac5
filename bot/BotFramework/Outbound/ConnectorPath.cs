namespace E4Bot.BotFramework.Outbound;

/// <summary>Addresses below a service address: one slash between, every id percent-encoded.</summary>
internal static class ConnectorPath
{
    /// <summary>Null when a segment is empty or would climb (<c>..</c>): escaped or not, an address folds such a segment away.</summary>
    public static Uri? Below(string serviceUrl, params ReadOnlySpan<string> segments)
    {
        var address = serviceUrl.TrimEnd('/') + "/v3/conversations";
        foreach (var segment in segments)
        {
            if (segment is "" or "." or "..") return null;
            address += "/" + Uri.EscapeDataString(segment);
        }
        return new Uri(address);
    }
}
