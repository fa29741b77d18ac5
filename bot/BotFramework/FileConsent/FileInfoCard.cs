using System.Text.Json;

namespace E4Bot.BotFramework;

/// <summary>Shows a file that stands in a drive, with Teams' own preview.</summary>
public static class FileInfoCard
{
    /// <param name="uniqueId">The file's id in its drive, a GUID.</param>
    public static Attachment Of(string name, string contentUrl, string uniqueId, string fileType) => new()
    {
        ContentType = ContentTypes.FileInfo,
        ContentUrl = contentUrl,
        Name = name,
        Content = JsonSerializer.SerializeToElement(new FileInfoContent(uniqueId, fileType), FileJson.Default.FileInfoContent),
    };
}

internal sealed record FileInfoContent(string UniqueId, string FileType);
