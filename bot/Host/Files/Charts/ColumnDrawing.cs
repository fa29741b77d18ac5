using E4Bot.Cards.Charts;
using SkiaSharp;
using CardSpacing = E4Bot.Cards.French.Spacing;

namespace E4Bot.Host.Files.Charts;

/// <summary>Upright bars, their figures on them, over the labels of their scale.</summary>
internal static class ColumnDrawing
{
    private const int Tall = 220;
    private const int Low = 140;
    private const int Gap = 6;

    public static void Draw(DrawingSheet sheet, ColumnChart chart)
    {
        sheet.Write(chart.YTitle, sheet.Small, Tone.Grey);
        Panel(sheet, chart.Columns, chart.Mark, Tall, Highest(chart.Columns));
        sheet.Write(chart.XTitle, sheet.Small, Tone.Grey);
    }

    public static void Draw(DrawingSheet sheet, TwinChart chart)
    {
        sheet.Write(chart.YTitle, sheet.Small, Tone.Grey);
        var most = Math.Max(Highest(chart.First.Bars), Highest(chart.Second.Bars));
        foreach (var set in (Columns[])[chart.First, chart.Second])
        {
            sheet.Y += Gap;
            sheet.Write(CardSpacing.Of(set.Name), sheet.Strong, Tone.Ink, mostLines: 1);
            Panel(sheet, set.Bars, set.Mark, Low, most);
        }
        sheet.Write(chart.XTitle, sheet.Small, Tone.Grey);
    }

    private static decimal Highest(IReadOnlyList<Bar> bars) => bars.Select(bar => bar.Value).Append(0).Max();

    private static void Panel(DrawingSheet sheet, IReadOnlyList<Bar> bars, ColumnMark? mark, int height, decimal most)
    {
        var slot = (float)DrawingSheet.Inner / Math.Max(bars.Count, 1);
        var widest = bars.Where(bar => bar.Value > 0).Select(bar => sheet.Small.Width(bar.ValueText)).Append(0).Max();
        var turned = widest > slot - 2;
        var markTop = sheet.Y;
        if (mark is not null) sheet.Y += sheet.Small.Leading;
        var bottom = sheet.Y + height + (turned ? (int)widest + Gap : sheet.Small.Leading);
        if (mark is not null) Mark(sheet, mark, slot, markTop, bottom);
        for (var i = 0; i < bars.Count; i++)
            if (bars[i].Value > 0) Column(sheet, bars[i], DrawingSheet.Margin + (i + 0.5f) * slot, slot, bottom, (float)(bars[i].Value / most) * height, turned);
        sheet.Line(DrawingSheet.Margin, bottom, DrawingSheet.Right, bottom, Tone.Ink);
        sheet.Y = bottom + Gap;
        Scale(sheet, bars, slot);
    }

    private static void Column(DrawingSheet sheet, Bar bar, float middle, float slot, int bottom, float height, bool turned)
    {
        var width = MathF.Floor(slot * 0.78f);
        var top = bottom - MathF.Round(height);
        sheet.Fill(MathF.Round(middle - width / 2), top, width, bottom - top, Tone.Blue);
        Clear(sheet, middle, top, sheet.Small.Width(bar.ValueText), turned);
        if (turned) sheet.TurnedText(bar.ValueText, middle, top - Gap, sheet.Small, Tone.Ink);
        else sheet.Text(bar.ValueText, middle, top - Gap, sheet.Small, Tone.Ink, SKTextAlign.Center);
    }

    /// <summary>No line runs through a figure.</summary>
    private static void Clear(DrawingSheet sheet, float middle, float top, float length, bool turned)
    {
        var (across, up) = turned ? (sheet.Small.Rise, length) : (length, sheet.Small.Rise);
        sheet.Fill(middle - across / 2 - 2, top - up - Gap - 2, across + 4, up + Gap + 2, Tone.White);
    }

    /// <summary>A dashed line behind the bars, and its words on the side where they fit.</summary>
    private static void Mark(DrawingSheet sheet, ColumnMark mark, float slot, int top, int bottom)
    {
        var text = CardSpacing.Of(mark.Text);
        var x = DrawingSheet.Margin + ((float)mark.Place + 0.5f) * slot;
        var fits = x + Gap + sheet.Small.Width(text) <= DrawingSheet.Right;
        sheet.Line(x, top, x, bottom, Tone.Ink, isDashed: true);
        sheet.Text(text, fits ? x + Gap : x - Gap, top + sheet.Small.Rise, sheet.Small, Tone.Ink, fits ? SKTextAlign.Left : SKTextAlign.Right);
    }

    /// <summary>Every label, or every second, third… so that none touches the next.</summary>
    private static void Scale(DrawingSheet sheet, IReadOnlyList<Bar> bars, float slot)
    {
        var widest = bars.Select(bar => sheet.Body.Width(bar.Label)).Append(0).Max();
        var step = Math.Max(1, (int)MathF.Ceiling((widest + Gap) / slot));
        for (var i = 0; i < bars.Count; i += step)
            sheet.Text(sheet.Body.Cut(bars[i].Label, step * slot), DrawingSheet.Margin + (i + 0.5f) * slot, sheet.Y + sheet.Body.Rise, sheet.Body, Tone.Ink, SKTextAlign.Center);
        sheet.Y += sheet.Body.Leading;
    }
}
