using SkiaSharp;

namespace E4Bot.Host.Files.Charts;

/// <summary>A white sheet that is drawn on from the top down: three pixels where a card on a phone has two of its own, and well within what Teams takes.</summary>
internal sealed class DrawingSheet : IDisposable
{
    public const int Width = 540;
    public const int MostHeight = 768;
    public const int Margin = 18;
    public const int Inner = Width - 2 * Margin;
    public const int Right = Width - Margin;

    private static readonly float[] Dash = [6, 5];

    private readonly SKBitmap bitmap = new(Width, MostHeight, SKColorType.Rgba8888, SKAlphaType.Opaque);
    private readonly SKCanvas canvas;

    public DrawingSheet()
    {
        canvas = new SKCanvas(bitmap);
        canvas.Clear(Tone.White);
    }

    public Lettering Title { get; } = Lettering.Title();

    public Lettering Body { get; } = Lettering.Body();

    public Lettering Small { get; } = Lettering.Small();

    public Lettering Strong { get; } = Lettering.Strong();

    /// <summary>How far down it is drawn on.</summary>
    public int Y { get; set; } = Margin;

    /// <summary>What is left for drawing.</summary>
    public int Left => MostHeight - Margin - Y;

    public byte[] ToPng() => IndexedPng.Write(bitmap, Math.Min(MostHeight, Y + Margin));

    /// <summary>The lines of a text, one under the other.</summary>
    public void Write(string text, Lettering lettering, SKColor color, int mostLines = 2)
    {
        foreach (var line in lettering.Wrap(Lettering.Plain(text), Inner, mostLines))
        {
            Text(line, Margin, Y + lettering.Rise, lettering, color);
            Y += lettering.Leading;
        }
    }

    public void Text(string text, float x, float baseline, Lettering lettering, SKColor color, SKTextAlign align = SKTextAlign.Left)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawText(Lettering.Plain(text), MathF.Round(x), MathF.Round(baseline), align, lettering.Font, paint);
    }

    /// <summary>Read from below, its middle at <paramref name="x"/>.</summary>
    public void TurnedText(string text, float x, float bottom, Lettering lettering, SKColor color)
    {
        canvas.Save();
        canvas.Translate(MathF.Round(x + lettering.Rise / 2), MathF.Round(bottom));
        canvas.RotateDegrees(-90);
        Text(text, 0, 0, lettering, color);
        canvas.Restore();
    }

    public void Fill(float left, float top, float width, float height, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = false };
        canvas.DrawRect(Whole(left, top, width, height), paint);
    }

    public void Frame(float left, float top, float width, float height, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = false, Style = SKPaintStyle.Stroke, StrokeWidth = 2 };
        var whole = Whole(left, top, width, height);
        whole.Inflate(-1, -1);
        canvas.DrawRect(whole, paint);
    }

    /// <summary>Slanting lines: what is none of the depths of a colour.</summary>
    public void Hatch(float left, float top, float width, float height, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true, StrokeWidth = 2 };
        canvas.Save();
        canvas.ClipRect(Whole(left, top, width, height));
        for (var x = left - height; x < left + width; x += 8) canvas.DrawLine(x, top + height, x + height, top, paint);
        canvas.Restore();
    }

    public void Line(float x1, float y1, float x2, float y2, SKColor color, float thickness = 2, bool isDashed = false)
    {
        using var effect = isDashed ? SKPathEffect.CreateDash(Dash, 0) : null;
        using var paint = new SKPaint { Color = color, IsAntialias = false, StrokeWidth = thickness, PathEffect = effect };
        canvas.DrawLine(MathF.Round(x1), MathF.Round(y1), MathF.Round(x2), MathF.Round(y2), paint);
    }

    public void Dot(float x, float y, float radius, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawCircle(x, y, radius, paint);
    }

    public void Dispose()
    {
        canvas.Dispose();
        bitmap.Dispose();
        Title.Dispose();
        Body.Dispose();
        Small.Dispose();
        Strong.Dispose();
    }

    /// <summary>Edges on whole pixels stay sharp, and need no colour between two.</summary>
    private static SKRect Whole(float left, float top, float width, float height)
    {
        var (x, y) = (MathF.Round(left), MathF.Round(top));
        return new SKRect(x, y, MathF.Max(x, MathF.Round(left + width)), MathF.Max(y, MathF.Round(top + height)));
    }
}
