using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Synthesis;

/// <summary>How much a candidate's file may ask of the program. A real one has fifty rows, and two megabytes with its drawings.</summary>
public static class SynthesisLimits
{
    /// <summary>Bytes of the file as given.</summary>
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>Sheets looked at, in the order of the workbook.</summary>
    public const int Sheets = 32;

    /// <summary>Bytes of the sheets after which no other is looked at.</summary>
    public const long SheetBytes = 32L * 1024 * 1024;

    /// <summary>Merged cells, and links, of a sheet.</summary>
    public const int Ranges = 1_000;

    /// <summary>Texts outside the table's columns that are told.</summary>
    public const int StrayTexts = 50;

    /// <summary>A range stretched to the last column fills tens of megabytes of blank cells: they pass by, and nothing of them is kept.</summary>
    internal static readonly SheetLimits Sheet = new(
        UnpackedBytes: 64L * 1024 * 1024,
        PackedFiles: 2_000,
        WorkbookCharacters: 1_000_000,
        SharedTexts: 50_000,
        Rows: 2_000,
        Columns: 128,
        CellCharacters: 32_767,
        Characters: 2_000_000,
        Tags: 4_000_000);

    /// <summary>Characters of the texts that cells share, and of the styles: these are kept whole.</summary>
    public const long PartCharacters = 8_000_000;
}
