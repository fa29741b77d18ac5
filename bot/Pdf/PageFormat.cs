namespace E4Bot.Pdf;

/// <summary>The size of the pages and their margins, in millimetres.</summary>
public sealed record PageFormat(double Width, double Height)
{
    public static PageFormat A4 { get; } = new(210, 297);

    public static PageFormat A4Landscape { get; } = new(297, 210);

    /// <summary>On each of the four sides; the footer stands within the lower one.</summary>
    public double Margin { get; init; } = 15;
}
