using DocumentFormat.OpenXml.Spreadsheet;

namespace E4Bot.Host.Files.Workbooks;

/// <summary>What stands at the foot of each printed page, with its number and how many there are.</summary>
internal static class BookFooter
{
    public static HeaderFooter Of(string title, string about) => new(new OddFooter($"&C{title} – {Footed(about)} – Page &P / &N"));

    /// <summary>In a footer, « &amp; » opens a command; a footer takes 255 characters.</summary>
    private static string Footed(string text)
    {
        var plain = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(80));
        return plain.Replace("&", "&&", StringComparison.Ordinal);
    }
}
