namespace E4Bot.Host.Demo;

internal sealed record Upload(string Id, string Name, ReadOnlyMemory<byte> Bytes)
{
    public string FileType => Path.GetExtension(Name).TrimStart('.').ToLowerInvariant();
}

/// <summary>Files that people attached or accepted, the last ones only: the room stands in for a OneDrive and forgets at restart.</summary>
internal sealed class Uploads
{
    private const int Kept = 50;
    private readonly Lock _gate = new();
    private readonly Queue<Upload> _files = new();

    public Upload Add(string name, ReadOnlyMemory<byte> bytes, string? id = null)
    {
        var upload = new Upload(id ?? NewId(), Path.GetFileName(name), bytes);
        lock (_gate)
        {
            _files.Enqueue(upload);
            if (_files.Count > Kept) _files.Dequeue();
        }

        return upload;
    }

    public Upload? Find(string id)
    {
        lock (_gate) return _files.LastOrDefault(file => file.Id == id);
    }

    public static string NewId() => Guid.NewGuid().ToString("N");
}
