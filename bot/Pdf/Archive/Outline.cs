using E4Bot.Pdf.Syntax;
using E4Bot.Pdf.Text;

namespace E4Bot.Pdf.Archive;

/// <summary>The bookmarks of a file: a list that readers show beside the pages.</summary>
internal static class Outline
{
    /// <param name="bookmarks">At least one.</param>
    public static Reference Write(ObjectFile file, IReadOnlyList<Bookmark> bookmarks, IReadOnlyList<Reference> pages)
    {
        var root = file.Reserve();
        Reference[] lines = [.. bookmarks.Select(_ => file.Reserve())];
        for (var line = 0; line < lines.Length; line++)
        {
            file.Begin(lines[line]);
            file.Buffer.Append($"<< /Title {new TextString(PlainText.Line(bookmarks[line].Title))} /Parent {root} /Dest [{pages[bookmarks[line].Page]} /Fit]");
            if (line > 0) file.Buffer.Append($" /Prev {lines[line - 1]}");
            if (line + 1 < lines.Length) file.Buffer.Append($" /Next {lines[line + 1]}");
            file.Buffer.Append($" >>");
            file.End();
        }
        file.Write(root, $"<< /Type /Outlines /First {lines[0]} /Last {lines[^1]} /Count {lines.Length} >>");
        return root;
    }
}
