namespace E4Bot.Pdf.Drawing;

/// <summary>A rectangle in points, its top counted down from the top of the page.</summary>
internal readonly record struct Area(double Left, double Top, double Width, double Height);
