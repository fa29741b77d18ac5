using E4Bot.Cards.Charts;

namespace E4Bot.Host.Files.Charts;

/// <summary>Lying bars from a line of zero, each between its label and its figure.</summary>
internal static class BarDrawing
{
    private const int Least = 28;
    private const int Most = 38;
    private const int WidestLabel = 210;
    private const int WidestValue = 165;
    private const int Gap = 9;

    public static void Draw(DrawingSheet sheet, BarChart chart)
    {
        var plan = RowPlan.Of(sheet, chart.Bars.Count, below: sheet.Small.Leading, Least, Most);
        var bars = chart.Bars.Take(plan.Drawn).ToArray();
        var zero = DrawingSheet.Margin + Gap + bars.Select(bar => Math.Min(WidestLabel, sheet.Body.Width(bar.Label))).Append(0).Max();
        var room = DrawingSheet.Right - zero - Gap - bars.Select(bar => Math.Min(WidestValue, sheet.Body.Width(bar.ValueText))).Append(0).Max();
        var most = bars.Select(bar => bar.Value).Append(0).Max();
        var top = sheet.Y;
        foreach (var bar in bars)
        {
            Row(sheet, bar, zero, most == 0 ? 0 : (float)(bar.Value / most) * room, plan.Pitch);
            sheet.Y += plan.Pitch;
        }
        sheet.Line(zero, top, zero, sheet.Y, Tone.Ink);
        sheet.Y += Gap / 2;
        sheet.Write(chart.XTitle, sheet.Small, Tone.Grey, mostLines: 1);
        plan.SayWhatIsLeftOut(sheet);
    }

    private static void Row(DrawingSheet sheet, Bar bar, float zero, float length, int pitch)
    {
        var baseline = sheet.Y + (pitch + sheet.Body.Rise) / 2;
        sheet.Text(sheet.Body.Cut(bar.Label, WidestLabel), DrawingSheet.Margin, baseline, sheet.Body, Tone.Ink);
        sheet.Fill(zero, sheet.Y + pitch * 0.16f, length, pitch * 0.68f, Tone.Blue);
        sheet.Text(sheet.Body.Cut(bar.ValueText, WidestValue), zero + length + Gap, baseline, sheet.Body, Tone.Ink);
    }
}
