namespace E4Bot.BotFramework;

/// <summary>Content types of attachments.</summary>
public static class ContentTypes
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>A file that a person sent in a personal chat.</summary>
    public const string FileDownload = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Asks a person whether the bot may put a file in their drive.</summary>
    public const string FileConsent = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Shows a file that stands in a drive.</summary>
    public const string FileInfo = "application/vnd.microsoft.teams.card.file.info";
}
