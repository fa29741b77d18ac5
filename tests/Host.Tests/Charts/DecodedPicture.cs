using SkiaSharp;

namespace E4Bot.Host.Tests.Charts;

/// <summary>A picture as a client decodes it.</summary>
internal sealed class DecodedPicture : IDisposable
{
    public static readonly SKColor White = new(0xFF, 0xFF, 0xFF);
    public static readonly SKColor Blue = new(0x2F, 0x77, 0xB0);

    private readonly SKBitmap bitmap;

    public DecodedPicture(byte[] png) => bitmap = SKBitmap.Decode(png) ?? throw new InvalidDataException("This is no picture.");

    public int Width => bitmap.Width;

    public int Height => bitmap.Height;

    public SKColor At(int x, int y) => bitmap.GetPixel(x, y);

    /// <summary>How many pixels of a colour stand in each column, from left to right.</summary>
    public IReadOnlyList<int> InColumns(SKColor color) => [.. Enumerable.Range(0, Width).Select(x => Enumerable.Range(0, Height).Count(y => At(x, y) == color))];

    /// <summary>How many pixels of a colour stand in each row, from the top down.</summary>
    public IReadOnlyList<int> InRows(SKColor color) => [.. Enumerable.Range(0, Height).Select(y => Enumerable.Range(0, Width).Count(x => At(x, y) == color))];

    /// <summary>The most that stands together without a gap of nothing, one number a group.</summary>
    public static IReadOnlyList<int> Groups(IReadOnlyList<int> counts)
    {
        var groups = new List<int>();
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] == 0) continue;
            if (i == 0 || counts[i - 1] == 0) groups.Add(0);
            groups[^1] = Math.Max(groups[^1], counts[i]);
        }
        return groups;
    }

    public bool HasInkOnItsEdge(int margin) => Enumerable.Range(0, Height).Any(y => Enumerable.Range(0, margin).Any(x => At(x, y) != White || At(Width - 1 - x, y) != White))
        || Enumerable.Range(0, Width).Any(x => Enumerable.Range(0, margin).Any(y => At(x, y) != White || At(x, Height - 1 - y) != White));

    public void Dispose() => bitmap.Dispose();
}
