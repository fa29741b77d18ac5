namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>What came of reading a sheet.</summary>
internal abstract record SheetReading
{
    private SheetReading()
    {
    }

    public sealed record Read(Sheet Sheet, IReadOnlyList<ImportRemark> Remarks) : SheetReading;

    public sealed record Refused(ImportRefusal Refusal) : SheetReading;
}
