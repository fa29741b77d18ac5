namespace E4Bot.Pdf.Layout;

/// <summary>The measures of a frame, in points.</summary>
internal sealed record FrameStyle(double Width, double Padding, double MinHeight, bool IsKeptTogether);
