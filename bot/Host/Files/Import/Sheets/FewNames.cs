using System.Xml;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>
/// The names of elements and attributes met in one XML part. A parser remembers each, so a part that makes up names without end is refused.
/// </summary>
internal sealed class FewNames : NameTable
{
    /// <summary>Worksheets have some tens of names.</summary>
    private const int Most = 10_000;

    private int _count;

    /// <exception cref="InvalidDataException">Too many names.</exception>
    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    /// <exception cref="InvalidDataException">Too many names.</exception>
    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    private string Counted(string name) =>
        ++_count <= Most ? name : throw new InvalidDataException("The XML has too many names.");
}
