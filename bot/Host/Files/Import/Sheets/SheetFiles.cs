using System.Buffers;
using E4Bot.Domain.French;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>Tells which file is what, by its first bytes and its name, and reads the two sheets.</summary>
internal static class SheetFiles
{
    /// <summary>Space, tabulation, ends of line and NUL in any encoding that is read, and the bytes of the marks that say which.</summary>
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(0x20, 0x09, 0x0D, 0x0A, 0x00, 0xFE, 0xFF, 0xEF, 0xBB, 0xBF);

    public static IReadOnlyList<SheetReading> Read(IReadOnlyList<ImportFile> files)
    {
        var problems = files.Select(Problem).OfType<FileProblem>().ToList();
        if (problems.Count > 0) return [.. problems.Select(Refuse)];
        if (files.Count == 1 && IsPackage(files[0])) return Workbook.Read(files[0]);
        return files.Count is 1 or 2 && !files.Any(IsPackage) ? ReadCsv(files) : [Refuse(new FileProblem.WrongSet())];
    }

    private static FileProblem? Problem(ImportFile file)
    {
        if (file.Content.Length > ImportLimits.FileBytes) return new FileProblem.TooLarge(file.Name);
        if (file.Content.Span is [0xD0, 0xCF, 0x11, 0xE0, ..]) return new FileProblem.Protected(file.Name);
        if (IsPackage(file)) return null;
        return Extension(file) switch
        {
            ".csv" or ".txt" or ".tsv" when SheetOf(file) is null => new FileProblem.UnknownName(file.Name),
            ".csv" or ".txt" or ".tsv" or ".xlsx" or ".xlsm" when IsBlank(file) => new FileProblem.Blank(file.Name),
            ".csv" or ".txt" or ".tsv" => null,
            ".xlsx" or ".xlsm" => new FileProblem.NotAWorkbook(file.Name),
            _ => new FileProblem.UnknownKind(file.Name),
        };
    }

    private static IReadOnlyList<SheetReading> ReadCsv(IReadOnlyList<ImportFile> files) =>
        [.. Enum.GetValues<SheetName>().Select(name => ReadCsv(name, [.. files.Where(file => SheetOf(file) == name)]))];

    private static SheetReading ReadCsv(SheetName name, IReadOnlyList<ImportFile> files) => files.Count switch
    {
        0 => new SheetReading.Refused(new ImportRefusal.OfSheet(name, new SheetProblem.Missing())),
        1 => CsvSheet.Read(name, files[0]),
        _ => new SheetReading.Refused(new ImportRefusal.OfSheet(name, new SheetProblem.Twice())),
    };

    /// <summary>« Candidats (1).csv » and « candidats 2027.csv » are the candidates: browsers and people rename files.</summary>
    private static SheetName? SheetOf(ImportFile file)
    {
        var words = Folding.Fold(file.Name[(file.Name.AsSpan().LastIndexOfAny('/', '\\') + 1)..]).Split(' ');
        var named = Enum.GetValues<SheetName>().Where(name => words.Contains(Folding.Fold(name.Title()))).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static bool IsPackage(ImportFile file) => file.Content.Span is [(byte)'P', (byte)'K', 3, 4, ..];

    private static bool IsBlank(ImportFile file) => !file.Content.Span.ContainsAnyExcept(Blanks);

    private static string Extension(ImportFile file)
    {
        var dot = file.Name.LastIndexOf('.');
        return dot < 0 ? "" : file.Name[dot..].ToLowerInvariant();
    }

    private static SheetReading Refuse(FileProblem problem) => new SheetReading.Refused(new ImportRefusal.OfFile(problem));
}
