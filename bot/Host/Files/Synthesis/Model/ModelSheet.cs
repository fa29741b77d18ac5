using DocumentFormat.OpenXml.Spreadsheet;
using E4Bot.Host.Files.Workbooks;

namespace E4Bot.Host.Files.Synthesis.Model;

/// <summary>The model's worksheet: A4 landscape, one page wide, the header always in sight.</summary>
internal static class ModelSheet
{
    private const uint A4 = 9;

    /// <summary>In characters: the realisations, the period, and then each competence.</summary>
    private static readonly double[] Widths = [46, 19, 23];

    /// <summary>In points. The rows below are as high as what is written in them.</summary>
    private static readonly Dictionary<int, double> Heights = new()
    {
        [1] = 24,
        [2] = 32,
        [3] = 18,
        [4] = 18,
        [5] = 18,
        [ModelCells.HeaderRow] = 56,
        [ModelCells.SubSkillsRow] = 150,
    };

    public static Worksheet Of(ModelCells model) => new(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetDimension { Reference = $"A1:{CellPlace.Name(ModelCells.LastRow, model.LastColumn)}" },
        FrozenHeader.Of(ModelCells.SubSkillsRow),
        new SheetFormatProperties { DefaultRowHeight = 15 },
        new Columns(Enumerable.Range(0, model.LastColumn + 1).Select(at => Column((uint)at + 1, Widths[Math.Min(at, Widths.Length - 1)]))),
        new SheetData(model.Cells.GroupBy(cell => cell.Key.Row).Select(row => Row(row.Key, row.Select(cell => Cell(cell.Key, cell.Value))))),
        new MergeCells(model.Merges.Select(merge => new MergeCell { Reference = $"{CellPlace.Name(merge.Row, merge.First)}:{CellPlace.Name(merge.LastRow, merge.Last)}" })),
        new PrintOptions { HorizontalCentered = true },
        new PageMargins { Left = 0.4, Right = 0.4, Top = 0.4, Bottom = 0.4, Header = 0.2, Footer = 0.2 },
        new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });

    private static Column Column(uint number, double width) => new() { Min = number, Max = number, Width = width, CustomWidth = true };

    private static Row Row(int number, IEnumerable<Cell> cells)
    {
        var row = new Row(cells) { RowIndex = (uint)number };
        if (!Heights.TryGetValue(number, out var height)) return row;
        row.Height = height;
        row.CustomHeight = true;
        return row;
    }

    private static Cell Cell((int Row, int Column) place, ModelCell content)
    {
        var cell = new Cell { CellReference = CellPlace.Name(place.Row, place.Column), StyleIndex = (uint)content.Style };
        return content.Text.Length == 0 ? cell : cell.With(content.Text);
    }
}
