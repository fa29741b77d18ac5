using System.Security.Cryptography;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Exporting;

/// <summary>The folder that an export fills: new or empty, for its owner alone, and it knows all that it holds.</summary>
internal sealed class ExportFolder
{
    private readonly string root;
    private readonly List<ExportedFile> files = [];
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="IOException">Something stands there, or it cannot be made.</exception>
    public ExportFolder(string path)
    {
        root = path;
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            throw new UnfitPlaceException($"{path} exists already and is not empty: name a new folder.");
        PrivateFolder.Make(path);
    }

    public IReadOnlyList<ExportedFile> Files => files;

    /// <summary>A folder of this name, or of one like it where another has it.</summary>
    /// <returns>From the root, with « / ».</returns>
    public string Make(string parent, string name)
    {
        var path = Free(parent, name, "");
        PrivateFolder.Make(Path.Combine(root, path));
        return path;
    }

    /// <summary>A file of this name, or of one like it where another has it.</summary>
    public async ValueTask WriteAsync(string folder, string name, string extension, ReadOnlyMemory<byte> content)
    {
        var path = Free(folder, name, extension);
        await NewFile.WriteAsync(Path.Combine(root, path), content);
        files.Add(new ExportedFile(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content.Span))));
    }

    /// <summary>Two names that differ by case alone are one on some systems.</summary>
    private string Free(string folder, string name, string extension)
    {
        var path = Under(folder, $"{name}{extension}");
        for (var other = 2; !taken.Add(path); other++) path = Under(folder, $"{name}-{other}{extension}");
        return path;
    }

    private static string Under(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
