namespace E4Bot.Pdf.Layout;

/// <summary>What the cells of rows share, lengths in points.</summary>
internal sealed record RowStyle(bool IsBordered, double Padding);
