namespace E4Bot.Pdf.Archive;

/// <summary>A line of the reader's outline.</summary>
/// <param name="Page">Where it leads, counted from 0.</param>
internal readonly record struct Bookmark(string Title, int Page);
