namespace E4Bot.Pdf.Layout;

/// <summary>The measures of a frame, in points, and its share of white to fill.</summary>
internal sealed record FrameStyle(double Width, double Padding, double MinHeight, bool IsKeptTogether, double Stretch, double TakesAlong);
