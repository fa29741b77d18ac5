using System.Xml;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>XML of strangers: no document type, nothing fetched, bounded in length, depth and names.</summary>
internal static class SafeXml
{
    /// <summary>Far deeper than any worksheet; a reader remembers every element that is open.</summary>
    private const int Deepest = 64;

    public static XmlReader Open(Stream part, long mostCharacters, long mostTags = long.MaxValue) => XmlReader.Create(new TagGuard(part, mostTags), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = mostCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
        NameTable = new FewNames(),
    });

    /// <summary>Goes to the next node; false at the end.</summary>
    /// <exception cref="InvalidDataException">Too deep.</exception>
    public static bool Next(XmlReader reader) =>
        reader.Read() && (reader.Depth <= Deepest ? true : throw new InvalidDataException("The XML is nested too deep."));

    /// <summary>Goes to the end of the current element.</summary>
    public static void PassOver(XmlReader reader)
    {
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        while (Next(reader) && reader.Depth > depth)
        {
            // What stands in between is of no interest.
        }
    }
}
