using System.Xml;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>The texts that a workbook keeps once and its cells point to.</summary>
internal static class SharedTexts
{
    /// <returns>Null when there are too many.</returns>
    public static IReadOnlyList<string>? Read(Stream part, SheetLimits limits)
    {
        var texts = new List<string>();
        var gathering = new TextGathering(limits.CellCharacters);
        using var reader = SafeXml.Open(part, limits.UnpackedBytes);
        while (SafeXml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "si") continue;
            if (texts.Count == limits.SharedTexts) return null;
            texts.Add(gathering.Read(reader).Text);
        }

        return texts;
    }
}
