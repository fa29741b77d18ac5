using System.Xml;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>The texts that a workbook keeps once and its cells point to.</summary>
internal static class SharedTexts
{
    /// <returns>Null when there are too many.</returns>
    public static IReadOnlyList<string>? Read(Stream part)
    {
        var texts = new List<string>();
        using var reader = SafeXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "si") continue;
            if (texts.Count == ImportLimits.SharedTexts) return null;
            texts.Add(CellContent.Read(reader).Text);
        }

        return texts;
    }
}
