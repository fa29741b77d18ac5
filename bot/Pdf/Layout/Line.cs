namespace E4Bot.Pdf.Layout;

/// <summary>A line of text: its characters from start to before end, and its width in points without the spaces that end it.</summary>
internal readonly record struct Line(int Start, int End, double Width);
