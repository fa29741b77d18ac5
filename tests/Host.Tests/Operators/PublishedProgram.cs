namespace E4Bot.Host.Tests.Operators;

/// <summary>The program without what is not published. Its own file is a copy, which says where the program is; all others lead to what was built.</summary>
internal sealed class PublishedProgram
{
    public PublishedProgram(string folder)
    {
        Folder = Directory.CreateDirectory(folder).FullName;
        foreach (var built in new DirectoryInfo(AppContext.BaseDirectory).EnumerateFileSystemInfos().Where(entry => entry.Name != "Demo")) Place(built);
    }

    public string Folder { get; }

    private void Place(FileSystemInfo built)
    {
        var place = Path.Combine(Folder, built.Name);
        if (built is DirectoryInfo) Directory.CreateSymbolicLink(place, built.FullName);
        else if (built.Name.StartsWith("E4Bot.Host.", StringComparison.Ordinal)) File.Copy(built.FullName, place);
        else File.CreateSymbolicLink(place, built.FullName);
    }
}
