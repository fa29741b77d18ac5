namespace E4Bot.Host.Files.Import.Lines;

/// <summary>Walks a sheet from its header down.</summary>
internal static class LineReader
{
    /// <returns>Null when the sheet's header cannot be read.</returns>
    public static IReadOnlyList<T>? Read<T>(Sheets.Sheet sheet, Findings findings, Func<Line, T> read)
    {
        if (Header.Read(sheet, findings) is not { } header) return null;
        var lines = new List<T>();
        foreach (var row in sheet.Rows.Skip(1).Where(row => !header.IsBlank(row)))
        {
            var line = new Line(sheet.Name, row, header, findings);
            if (sheet.IsText && row.Cells.Count > header.Width) line.Refuse(null, new LineProblem.MoreCellsThanHeader());
            lines.Add(read(line));
        }

        if (lines.Count == 0) findings.Refuse(new ImportRefusal.OfSheet(sheet.Name, new SheetProblem.Empty()));
        return lines;
    }
}
