namespace E4Bot.Pdf.Drawing;

/// <summary>A point of the page, in points, its top counted down from the top of the page.</summary>
internal readonly record struct Place(double Left, double Top);
