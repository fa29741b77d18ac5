using E4Bot.Cards.Charts;
using E4Bot.Cards.French;
using SkiaSharp;
using Span = E4Bot.Cards.Charts.Span;

namespace E4Bot.Host.Files.Charts;

/// <summary>Dots with their intervals as lines, against a dashed line of zero; label before, figures after.</summary>
internal static class IntervalDrawing
{
    private const int Least = 29;
    private const int Most = 40;
    private const int WidestLabel = 165;
    private const int WidestValue = 200;
    private const int Gap = 12;

    public static void Draw(DrawingSheet sheet, IntervalChart chart)
    {
        var plan = RowPlan.Of(sheet, chart.Intervals.Count, below: sheet.Small.Leading + sheet.Body.Leading, Least, Most);
        var rows = chart.Intervals.Take(plan.Drawn).ToArray();
        var labels = rows.Select(row => Math.Min(WidestLabel, sheet.Body.Width(row.Label))).Append(0).Max();
        var values = rows.Select(row => Math.Min(WidestValue, sheet.Small.Width(row.ValueText))).Append(0).Max();
        var scale = IntervalScale.Of(rows, DrawingSheet.Margin + labels + Gap, DrawingSheet.Right - values - Gap);
        var zero = scale.At(0);
        sheet.Line(zero, sheet.Y, zero, sheet.Y + rows.Length * plan.Pitch, Tone.Ink, isDashed: true);
        foreach (var row in rows)
        {
            Row(sheet, row, scale, plan.Pitch);
            sheet.Y += plan.Pitch;
        }
        Axis(sheet, scale);
        sheet.Write(chart.XTitle, sheet.Small, Tone.Grey, mostLines: 1);
        plan.SayWhatIsLeftOut(sheet);
    }

    private static void Row(DrawingSheet sheet, Interval row, IntervalScale scale, int pitch)
    {
        var middle = sheet.Y + pitch / 2f;
        var baseline = middle + sheet.Body.Rise / 2;
        sheet.Text(sheet.Body.Cut(row.Label, WidestLabel), DrawingSheet.Margin, baseline, sheet.Body, Tone.Ink);
        sheet.Text(sheet.Small.Cut(row.ValueText, WidestValue), DrawingSheet.Right, baseline, sheet.Small, Tone.Ink, SKTextAlign.Right);
        if (row.Span is { } span) Whisker(sheet, span, scale, middle);
    }

    private static void Whisker(DrawingSheet sheet, Span span, IntervalScale scale, float middle)
    {
        var (low, high) = (scale.At(span.Low), scale.At(span.High));
        sheet.Line(low, middle, high, middle, Tone.Blue, thickness: 3);
        sheet.Line(low, middle - 6, low, middle + 6, Tone.Blue, thickness: 3);
        sheet.Line(high, middle - 6, high, middle + 6, Tone.Blue, thickness: 3);
        sheet.Dot(scale.At(span.Value), middle, 6, Tone.Deep);
    }

    private static void Axis(DrawingSheet sheet, IntervalScale scale)
    {
        sheet.Line(scale.Left, sheet.Y, scale.Right, sheet.Y, Tone.Ink);
        foreach (var tick in scale.Ticks)
        {
            sheet.Line(scale.At(tick), sheet.Y, scale.At(tick), sheet.Y + 6, Tone.Ink);
            sheet.Text((tick > 0 ? "+" : "") + Typography.Number(tick), scale.At(tick), sheet.Y + 10 + sheet.Small.Rise, sheet.Small, Tone.Ink, SKTextAlign.Center);
        }
        sheet.Y += sheet.Body.Leading + 4;
    }
}
