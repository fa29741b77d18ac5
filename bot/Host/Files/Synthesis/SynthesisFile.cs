using System.Buffers;
using System.IO.Compression;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Import.Sheets;
using E4Bot.Host.Files.Synthesis.Book;
using E4Bot.Host.Files.Synthesis.Page;
using E4Bot.Host.Files.Synthesis.Table;

namespace E4Bot.Host.Files.Synthesis;

/// <summary>
/// Reads a candidate's tableau de synthèse. Nothing of the file is trusted: it is read within limits, macros, drawings and whatever it links to are never
/// opened, and whatever it is, the answer is a table or a refusal.
/// </summary>
public static class SynthesisFile
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(0x20, 0x09, 0x0D, 0x0A, 0x00, 0xFE, 0xFF, 0xEF, 0xBB, 0xBF);

    public static SynthesisReading Read(ReadOnlyMemory<byte> content, Grid grid)
    {
        if (RefusalOf(content.Span) is { } refusal) return new SynthesisReading.Refused(refusal);
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            if (!ZipGuard.Allows(stream, SynthesisLimits.Sheet)) return new SynthesisReading.Refused(SynthesisRefusal.ExpandsTooMuch);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return Read(new BookPackage(archive), grid);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever the libraries throw at bytes of strangers, it is the file that is wrong.
            return new SynthesisReading.Refused(SynthesisRefusal.NotAWorkbook);
        }
    }

    /// <summary>What the first bytes tell of a file that is no workbook.</summary>
    private static SynthesisRefusal? RefusalOf(ReadOnlySpan<byte> content) => content switch
    {
        { Length: > SynthesisLimits.FileBytes } => SynthesisRefusal.TooLarge,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0"u8) >= 0 ? SynthesisRefusal.Protected : SynthesisRefusal.OldFormat,
        [(byte)'P', (byte)'K', ..] => null,
        _ when content.IndexOf("%PDF-"u8) is >= 0 and < 1_024 => SynthesisRefusal.Pdf,
        _ => content.ContainsAnyExcept(Blanks) ? SynthesisRefusal.NotAWorkbook : SynthesisRefusal.Blank,
    };

    private static SynthesisReading Read(BookPackage package, Grid grid)
    {
        if (package.Kind is { } other) return new SynthesisReading.Refused(other);
        var sheets = new List<ReadSheet>();
        foreach (var sheet in BookSheets.Of(package))
        {
            if (sheet is null) return new SynthesisReading.Refused(SynthesisRefusal.ExpandsTooMuch);
            if (HeaderSearch.Find(sheet, grid) is { } header) sheets.Add(ReadSheet.Of(sheet, header, grid));
        }

        if (sheets.Count == 0) return new SynthesisReading.Refused(SynthesisRefusal.NoTable);
        var best = sheets.OrderBy(sheet => sheet.Page.IsHidden).ThenByDescending(sheet => sheet.Table.Realisations.Count()).First();
        return new SynthesisReading.Read(best.Table with { OtherSheets = [.. sheets.Where(s => s != best).Select(s => s.Page.Name)] });
    }

    /// <summary>One sheet that holds a table.</summary>
    private sealed record ReadSheet(SheetPage Page, SynthesisTable Table)
    {
        public static ReadSheet Of(SheetPage page, TableHeader header, Grid grid) => new(page, TableReader.Read(page, header, grid));
    }
}
