using System.Text.Json;

namespace E4Bot.BotFramework;

/// <summary>
/// Where an accepted file goes. <paramref name="UploadUrl"/> is a secret: whoever holds it may write the file, for a while. <paramref name="ContentUrl"/>, <paramref name="UniqueId"/>
/// and <paramref name="FileType"/> are what its card says once it stands there.
/// </summary>
public sealed record UploadPlace(string Name, string UploadUrl, string ContentUrl, string UniqueId, string FileType)
{
    /// <summary>Characters. Addresses of upload sessions run to some hundreds.</summary>
    private const int Most = 4096;

    /// <summary>Nothing of it: a name may be a person's, and the address is a secret.</summary>
    public override string ToString() => "";

    /// <summary>Null when something is missing, or is no place.</summary>
    internal static UploadPlace? In(JsonElement? uploadInfo)
    {
        string? Text(string member) => FileConsentAnswer.Text(uploadInfo, member) is { Length: > 0 and <= Most } text ? text : null;
        return Text("uploadUrl") is { } upload && Text("contentUrl") is { } content && Text("uniqueId") is { } id
            ? new UploadPlace(Text("name") ?? "", upload, content, id, Text("fileType") ?? "")
            : null;
    }
}
