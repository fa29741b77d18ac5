using SkiaSharp;

namespace E4Bot.Host.Files.Charts;

/// <summary>
/// The few colours of a picture. One blue in four depths, which differ in lightness for whoever tells no colours apart, ink on white, and what lies between
/// them at the edges of letters. The background is white and opaque: it reads the same on a dark theme.
/// </summary>
internal static class Tone
{
    public static readonly SKColor White = new(0xFF, 0xFF, 0xFF);
    public static readonly SKColor Faint = new(0xDC, 0xEB, 0xF7);
    public static readonly SKColor Pale = new(0x9C, 0xC5, 0xE5);
    public static readonly SKColor Blue = new(0x2F, 0x77, 0xB0);
    public static readonly SKColor Deep = new(0x0B, 0x3C, 0x6B);
    public static readonly SKColor Ink = new(0x1A, 0x1A, 0x1A);
    public static readonly SKColor Grey = new(0x52, 0x52, 0x52);
    public static readonly SKColor Rule = new(0xBD, 0xBD, 0xBD);

    /// <summary>Sixteen at most: four bits a pixel.</summary>
    public static IReadOnlyList<SKColor> All { get; } =
    [
        White, Faint, Pale, Blue, Deep, Ink, Grey, Rule,
        new(0x94, 0x94, 0x94),
    ];

    /// <summary>The number of the colour that is nearest.</summary>
    public static byte Nearest(SKColor color)
    {
        var (best, least) = (0, int.MaxValue);
        for (var i = 0; i < All.Count; i++)
            if (Distance(All[i], color) is var far && far < least) (best, least) = (i, far);
        return (byte)best;
    }

    private static int Distance(SKColor one, SKColor other) =>
        Square(one.Red - other.Red) + Square(one.Green - other.Green) + Square(one.Blue - other.Blue);

    private static int Square(int difference) => difference * difference;
}
