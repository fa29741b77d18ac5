namespace E4Bot.Pdf.Layout;

/// <summary>Thicknesses in points and shades, 0 black to 1 white, of everything that is ruled or filled.</summary>
internal static class Stroke
{
    public const double Thin = 0.5;
    public const double Tick = 1.1;
    public const double Shade = 0.93;
}
