using System.Text.Json;
using E4Bot.BotFramework;

namespace E4Bot.Host.SharePoint;

/// <summary>A channel's folder. Private and shared channels have a site of their own: its drive is what Graph says of the folder, never the team's.</summary>
public sealed class ChannelFolder(GraphClient graph)
{
    /// <summary>The file, written over where it stands already under that name; or the answer that stopped it.</summary>
    public async ValueTask<(FiledSheet? Filed, GraphAnswer? Otherwise)> PutAsync(string group, string channel, string name, ReadOnlyMemory<byte> pdf, CancellationToken cancellation)
    {
        var folder = await graph.CallAsync(HttpMethod.Get, $"teams/{Id(group)}/channels/{Id(ConversationId.Base(channel))}/filesFolder", null, cancellation);
        if (folder is not GraphAnswer.Done { Body: var found }) return (null, folder);
        if (Text(found, "id") is not { } at || Text(Member(found, "parentReference"), "driveId") is not { } drive) return (null, new GraphAnswer.NotNow(null));
        var put = await graph.CallAsync(HttpMethod.Put, $"drives/{Id(drive)}/items/{Id(at)}:/{Id(name)}:/content?@microsoft.graph.conflictBehavior=replace", pdf, cancellation);
        if (put is not GraphAnswer.Done { Body: var written }) return (null, put);
        if (Text(written, "id") is not { } item) return (null, new GraphAnswer.NotNow(null));
        var read = await graph.CallAsync(HttpMethod.Get, $"drives/{Id(drive)}/items/{Id(item)}?$select=id,name,eTag,webDavUrl,webUrl", null, cancellation);
        return read is GraphAnswer.Done { Body: var file } && Text(file, "webUrl") is { } web
            ? (new FiledSheet(drive, item, Text(file, "name") ?? name, Text(file, "webDavUrl") ?? web, web, UniqueId(Text(file, "eTag")) ?? item), null)
            : (null, read is GraphAnswer.Done ? new GraphAnswer.NotNow(null) : read);
    }

    public ValueTask<GraphAnswer> DeleteAsync(FiledSheet filed, CancellationToken cancellation) =>
        graph.CallAsync(HttpMethod.Delete, $"drives/{Id(filed.Drive)}/items/{Id(filed.Item)}", null, cancellation);

    /// <summary>Of « "{GUID},3" », the GUID.</summary>
    private static string? UniqueId(string? eTag) => Guid.TryParse(eTag?.Trim('"').Split(',')[0], out var id) ? id.ToString() : null;

    private static string Id(string id) => Uri.EscapeDataString(id);

    private static string? Text(JsonElement? element, string member) => Member(element, member) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Member(JsonElement? element, string member) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(member, out var value) ? value : null;
}
