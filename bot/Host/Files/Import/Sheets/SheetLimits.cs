namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>How much a workbook may ask of the program. Each kind of file has its own.</summary>
/// <param name="UnpackedBytes">Bytes of a workbook once unpacked, and characters of any part that is read.</param>
/// <param name="PackedFiles">Files inside a workbook; an ordinary one has about twenty.</param>
/// <param name="WorkbookCharacters">Characters of each list that says what a workbook is made of; these are read whole.</param>
/// <param name="SharedTexts">Texts that a workbook's cells may share.</param>
/// <param name="Rows">Rows with something in them.</param>
/// <param name="Columns">Columns looked at, from the left.</param>
/// <param name="CellCharacters">Characters of one cell kept in memory.</param>
/// <param name="Characters">Characters of all cells of a sheet.</param>
/// <param name="Tags">Tags of a sheet: its elements, opened and closed.</param>
internal sealed record SheetLimits(
    long UnpackedBytes, int PackedFiles, int WorkbookCharacters, int SharedTexts, int Rows, int Columns, int CellCharacters, long Characters, long Tags)
{
    /// <summary>The header's row comes on top of those that an import may have.</summary>
    public static readonly SheetLimits OfImport = new(
        ImportLimits.UnpackedBytes,
        ImportLimits.PackedFiles,
        ImportLimits.WorkbookCharacters,
        ImportLimits.SharedTexts,
        ImportLimits.Rows + 1,
        ImportLimits.Columns,
        ImportLimits.CellCharacters,
        long.MaxValue,
        long.MaxValue);
}
