using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>What stands right of the titles in a column that is none of the table's: a cross that slipped aside is counted nowhere.</summary>
internal static class StrayTexts
{
    public static IEnumerable<StrayText> Of(SheetPage page, TableHeader header, IEnumerable<int> rows) =>
        (from row in rows
         from column in page.ColumnsOf(row)
         where column > header.TitleColumn && column != header.PeriodColumn && header.At(column) is null
         let text = page.TextAt(row, column)
         where !MarkTexts.IsNothing(text)
         select new StrayText(row, Letters(column), text)).Take(SynthesisLimits.StrayTexts);

    /// <summary>« BC » of column 54.</summary>
    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);
}
