namespace E4Bot.Pdf;

/// <summary>The size of the pages and their margins, in millimetres.</summary>
public sealed record PageFormat(double Width, double Height)
{
    public static PageFormat A4 { get; } = new(210, 297);

    public static PageFormat A4Landscape { get; } = new(297, 210);

    /// <summary>On the left and on the right: a hole punch takes some twelve of either, whichever side of the sheet it is.</summary>
    public double Margin { get; init; } = 15;

    /// <summary>Above and below; the footer stands within the lower one.</summary>
    public double EndMargin { get; init; } = 15;
}
