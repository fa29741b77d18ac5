namespace E4Bot.Host.Files.Import;

/// <summary>How much a file may ask of the program. A session has some hundred candidates: all of these are generous.</summary>
public static class ImportLimits
{
    /// <summary>Bytes of one file as given.</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>Bytes of a workbook once unpacked.</summary>
    public const long UnpackedBytes = 32L * 1024 * 1024;

    /// <summary>Files inside a workbook; an ordinary one has about twenty.</summary>
    public const int PackedFiles = 1_000;

    /// <summary>Characters of each list that says what a workbook is made of; these are read whole.</summary>
    public const int WorkbookCharacters = 1_000_000;

    /// <summary>Texts that a workbook's cells may share.</summary>
    public const int SharedTexts = 500_000;

    /// <summary>Rows with something in them, the header not counted.</summary>
    public const int Rows = 20_000;

    /// <summary>Columns looked at, from the left.</summary>
    public const int Columns = 64;

    /// <summary>Characters of one cell kept in memory; any column's own limit is lower.</summary>
    public const int CellCharacters = 1_000;

    /// <summary>Refusals told to the person; the rest is counted.</summary>
    public const int ToldRefusals = 200;

    /// <summary>Remarks told to the person; the rest is counted.</summary>
    public const int ToldRemarks = 50;
}
