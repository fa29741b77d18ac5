using System.Reflection;
using System.Text;
using E4Bot.Pdf.Fonts;

namespace E4Bot.Host.Files.Fonts;

/// <summary>
/// The typeface of the program's documents, so that none is needed on the machine. It lies in the resources of a package made
/// for another library; no type of that package is ever loaded.
/// </summary>
public static class InterFont
{
    private const string Package = "Avalonia.Fonts.Inter";
    private const string Resource = "!AvaloniaResources";
    private const int IndexVersion = 2;

    public static ReadOnlyMemory<byte> Regular { get; } = Read("/Assets/Inter-Regular.ttf");

    public static ReadOnlyMemory<byte> Bold { get; } = Read("/Assets/Inter-Bold.ttf");

    /// <summary>Both weights, read once.</summary>
    public static Typeface Typeface { get; } = new(TrueTypeFont.Read(Regular), TrueTypeFont.Read(Bold));

    /// <summary>The resource is an index (its length, a version, a count, then path, offset and size of each file), then the files.</summary>
    private static byte[] Read(string path)
    {
        using var resource = Assembly.Load(Package).GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"{Package} has no resource '{Resource}': check the version in Inter.props.");
        using var reader = new BinaryReader(resource, Encoding.UTF8);
        var filesStart = sizeof(int) + reader.ReadInt32();
        if (reader.ReadInt32() != IndexVersion)
            throw new InvalidDataException($"{Package} has an index of another version than {IndexVersion}: check the version in Inter.props.");
        for (var entries = reader.ReadInt32(); entries > 0; entries--)
        {
            var (name, offset, size) = (reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
            if (name != path) continue;
            resource.Position = filesStart + offset;
            return reader.ReadBytes(size);
        }
        throw new InvalidDataException($"{Package} holds no '{path}': check the version in Inter.props.");
    }
}
