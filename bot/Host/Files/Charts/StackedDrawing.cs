using System.Globalization;
using E4Bot.Cards.Charts;
using SkiaSharp;

namespace E4Bot.Host.Files.Charts;

/// <summary>Rows that are full, cut in parts as large as their share, under a legend; each part has its own depth and its figure.</summary>
internal static class StackedDrawing
{
    private const int Height = 27;
    private const int Swatch = 23;
    private const int Gap = 9;

    /// <summary>From the least to the most. The first is hatched: « non évaluable » is no level.</summary>
    private static readonly SKColor[] Depths = [Tone.White, Tone.Faint, Tone.Pale, Tone.Blue, Tone.Deep];

    public static void Draw(DrawingSheet sheet, StackedChart chart)
    {
        Legend(sheet, chart.Parts);
        var drawn = 0;
        foreach (var row in chart.Rows)
        {
            var lines = sheet.Small.Wrap(row.Label, DrawingSheet.Inner, 2);
            if (lines.Count * sheet.Small.Leading + Height + Gap + sheet.Small.Leading > sheet.Left) break;
            sheet.Write(row.Label, sheet.Small, Tone.Ink);
            Bar(sheet, row.Counts);
            drawn++;
        }
        new RowPlan(drawn, chart.Rows.Count, Height).SayWhatIsLeftOut(sheet);
    }

    private static void Legend(DrawingSheet sheet, IReadOnlyList<string> parts)
    {
        float x = DrawingSheet.Margin;
        for (var i = 0; i < parts.Count; i++)
        {
            var width = Swatch + Gap + sheet.Small.Width(parts[i]) + 2 * Gap;
            if (x > DrawingSheet.Margin && x + width - 2 * Gap > DrawingSheet.Right) (x, sheet.Y) = (DrawingSheet.Margin, sheet.Y + Swatch + 4);
            Part(sheet, i, x, sheet.Y, Swatch, Swatch - 2);
            sheet.Text(parts[i], x + Swatch + Gap, sheet.Y + (Swatch - 2 + sheet.Small.Rise) / 2, sheet.Small, Tone.Ink);
            x += width;
        }
        sheet.Y += Swatch + Gap;
    }

    private static void Bar(DrawingSheet sheet, IReadOnlyList<int> counts)
    {
        var all = counts.Sum();
        float from = DrawingSheet.Margin;
        for (var i = 0; i < counts.Count && all > 0; i++)
        {
            var width = (float)counts[i] / all * DrawingSheet.Inner;
            if (counts[i] > 0) Figured(sheet, i, counts[i], from, width);
            from += width;
        }
        if (all == 0) sheet.Frame(DrawingSheet.Margin, sheet.Y, DrawingSheet.Inner, Height, Tone.Rule);
        sheet.Y += Height + Gap;
    }

    private static void Figured(DrawingSheet sheet, int part, int count, float left, float width)
    {
        Part(sheet, part, left, sheet.Y, width, Height);
        var figure = count.ToString(CultureInfo.InvariantCulture);
        var needed = sheet.Small.Width(figure) + 6;
        if (needed > width) return;
        var middle = left + width / 2;
        if (part == 0) sheet.Fill(middle - needed / 2, sheet.Y + 4, needed, Height - 8, Tone.White);
        sheet.Text(figure, middle, sheet.Y + (Height + sheet.Small.Rise) / 2, sheet.Small, part >= 3 ? Tone.White : Tone.Ink, SKTextAlign.Center);
    }

    private static void Part(DrawingSheet sheet, int part, float left, float top, float width, float height)
    {
        sheet.Fill(left, top, width, height, Depths[part]);
        if (part == 0) sheet.Hatch(left, top, width, height, Tone.Grey);
        sheet.Frame(left, top, width, height, Tone.Ink);
    }
}
