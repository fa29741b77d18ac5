namespace E4Bot.Host.Life;

/// <summary>
/// A file for its owner alone that is there whole or not at all: it is written under a name of its own beside it, brought to the disk, and then given its
/// name. What stands already is never written over.
/// </summary>
internal static class NewFile
{
    private const int Chunk = 64 * 1024;

    /// <exception cref="IOException">Something stands there already, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Its folder does not let it.</exception>
    public static async ValueTask<T> WriteAsync<T>(string path, Func<Stream, ValueTask<T>> write)
    {
        if (ProblemOf(path) is { } problem) throw new UnfitPlaceException(problem);
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            T written;
            await using (var file = Make(part))
            {
                written = await write(file);
                await file.FlushAsync();
                RandomAccess.FlushToDisk(file.SafeFileHandle);
            }
            File.Move(part, path);
            return written;
        }
        finally
        {
            File.Delete(part);
        }
    }

    public static ValueTask<int> WriteAsync(string path, ReadOnlyMemory<byte> content) => WriteAsync(path, async file =>
    {
        await file.WriteAsync(content);
        return content.Length;
    });

    /// <summary>Why nothing new can have this name: a sentence; null when it can.</summary>
    public static string? ProblemOf(string path) =>
        Path.Exists(path) ? $"{path} exists already, and is not written over: name another file."
        : !Directory.Exists(Path.GetDirectoryName(path)) ? $"The folder {Path.GetDirectoryName(path)} does not exist: make it first, or name another."
        : null;

    /// <summary>Tries it, for who must not find out once it is too late.</summary>
    /// <exception cref="IOException">Something stands there, or nothing can be written there.</exception>
    public static void MustBeWritable(string path)
    {
        if (ProblemOf(path) is { } problem) throw new UnfitPlaceException(problem);
        var part = $"{path}.{Guid.NewGuid():N}.part";
        Make(part).Dispose();
        File.Delete(part);
    }

    private static FileStream Make(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = Chunk };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return File.Open(path, options);
    }
}
