using E4Bot.Cards.Charts;
using E4Bot.Cards.French;

namespace E4Bot.Host.Files.Charts;

/// <summary>A chart as a picture: a PNG of a few thousand bytes that can be read on a phone.</summary>
public static class ChartPicture
{
    public static byte[] Draw(Chart chart)
    {
        using var sheet = new DrawingSheet();
        sheet.Write(Spacing.Of(chart.Title), sheet.Title, Tone.Ink, mostLines: 3);
        if (chart.Remark is { } remark) sheet.Write(Spacing.Of(remark), sheet.Small, Tone.Grey);
        sheet.Y += 8;
        Draw(sheet, chart);
        return sheet.ToPng();
    }

    private static void Draw(DrawingSheet sheet, Chart chart)
    {
        switch (chart)
        {
            case ColumnChart columns:
                ColumnDrawing.Draw(sheet, columns);
                return;
            case TwinChart twin:
                ColumnDrawing.Draw(sheet, twin);
                return;
            case BarChart bars:
                BarDrawing.Draw(sheet, bars);
                return;
            case IntervalChart intervals:
                IntervalDrawing.Draw(sheet, intervals);
                return;
            case StackedChart stacked:
                StackedDrawing.Draw(sheet, stacked);
                return;
            default:
                throw new ArgumentOutOfRangeException(nameof(chart));
        }
    }
}
