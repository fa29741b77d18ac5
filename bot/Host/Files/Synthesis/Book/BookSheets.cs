using E4Bot.Host.Files.Import.Sheets;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Book;

/// <summary>The worksheets of a workbook, one after the other, in its order.</summary>
internal static class BookSheets
{
    /// <returns>Each sheet; null for one that holds too much.</returns>
    public static IEnumerable<SheetPage?> Of(BookPackage package)
    {
        var book = package.MainPart;
        var relations = package.RelationsOf(book);
        var list = SheetList.Read(package.Open(book) ?? throw new InvalidDataException("The package has no workbook."));
        if (SharedTextsOf(package, relations) is not { } texts)
        {
            yield return null;
            yield break;
        }

        var formats = Part("styles") is { } styles ? NumberFormats.Read(styles) : NumberFormats.None;
        var (seen, bytes) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), 0L);
        foreach (var sheet in list.Sheets.Take(SynthesisLimits.Sheets))
        {
            var path = relations.FirstOrDefault(r => r.Id == sheet.Relation && r.Kind == "worksheet")?.Target;
            if (path is null || !seen.Add(path) || bytes > SynthesisLimits.SheetBytes || package.Open(path) is not { } part) continue;
            bytes += package.LengthOf(path);
            var aside = new SheetAside();
            var rows = new WorksheetReader(texts, formats.KindOf, SynthesisLimits.Sheet, aside.Take).Read(part);
            yield return rows is null || aside.IsTooMuch ? null : SheetPage.Of(sheet, list.Since1904, rows, aside, package.RelationsOf(path));
        }

        Stream? Part(string kind) => relations.FirstOrDefault(r => r.Kind == kind) is { } relation ? package.Open(relation.Target) : null;
    }

    /// <returns>Null when there are too many.</returns>
    private static IReadOnlyList<string>? SharedTextsOf(BookPackage package, IReadOnlyList<PartRelation> relations) =>
        relations.FirstOrDefault(r => r.Kind == "sharedStrings") is { } relation && package.Open(relation.Target) is { } part
            ? SharedTexts.Read(part, SynthesisLimits.Sheet with { UnpackedBytes = SynthesisLimits.PartCharacters })
            : [];
}
