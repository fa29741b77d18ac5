using Microsoft.Extensions.FileProviders;

namespace E4Bot.Host.Demo;

/// <summary>The page's files beside the program: ours, and those that the build took from npm. A published program has none.</summary>
internal sealed class PageFiles : IDisposable
{
    private readonly PhysicalFileProvider? _files = Open(Path.Combine(AppContext.BaseDirectory, "Demo", "wwwroot"));

    public bool CanShowCards => Find("lib/adaptivecards.min.js").Exists;

    public IFileInfo Find(string path) => _files?.GetFileInfo(path) ?? new NotFoundFileInfo(path);

    public void Dispose() => _files?.Dispose();

    private static PhysicalFileProvider? Open(string folder) => Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;
}
