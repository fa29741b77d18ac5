using Sylvan.Data.Csv;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>Reads one CSV file as a sheet.</summary>
internal static class CsvSheet
{
    /// <summary>Characters of one line: all the columns that are looked at, each at its longest.</summary>
    private const int LongestLine = ImportLimits.Columns * ImportLimits.CellCharacters;

    public static SheetReading Read(SheetName name, ImportFile file)
    {
        var text = CsvText.Decode(file.Content.Span, out var asWindows1252);
        if (text is null) return new SheetReading.Refused(new ImportRefusal.OfFile(new FileProblem.NotText(file.Name)));
        IReadOnlyList<ImportRemark> remarks = asWindows1252 ? [new ImportRemark.ReadAsWindows1252(name)] : [];
        var rows = new RowGathering(SheetLimits.OfImport);
        var refusal = Gather(name, text, rows);
        return refusal is null
            ? new SheetReading.Read(new Sheet(name, rows.Rows, IsText: true), remarks)
            : new SheetReading.Refused(refusal);
    }

    private static ImportRefusal? Gather(SheetName name, string text, RowGathering rows)
    {
        using var source = new StringReader(text);
        var line = 0;
        try
        {
            using var reader = CsvDataReader.Create(source, Options(CsvDelimiter.Of(text)));
            while (reader.Read())
            {
                line = reader.RowNumber;
                for (var column = 0; column < reader.RowFieldCount; column++)
                    rows.Put(column, new SheetCell(CellKind.Text, reader.GetString(column)));
                if (!rows.End(line)) return new ImportRefusal.OfSheet(name, new SheetProblem.TooManyRows());
            }

            return null;
        }
        catch (CsvRecordTooLargeException)
        {
            return new ImportRefusal.OfLine(name, line + 1, null, "", new LineProblem.LineTooLong());
        }
        catch (CsvFormatException)
        {
            return new ImportRefusal.OfLine(name, line + 1, null, "", new LineProblem.QuotesNotClosed());
        }
    }

    private static CsvDataReaderOptions Options(char delimiter) => new()
    {
        Delimiter = delimiter,
        HasHeaders = false,
        CsvStyle = CsvStyle.Standard,
        Comment = '\0',
        ResultSetMode = ResultSetMode.SingleResult,
        BufferSize = 16 * 1024,
        MaxBufferSize = LongestLine,
    };
}
