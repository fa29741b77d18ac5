using E4Bot.Host.Files.Import.Sheets;
using E4Bot.Host.Files.Import.Values;

namespace E4Bot.Host.Files.Import.Lines;

/// <summary>Which column of the sheet holds what. The order is free.</summary>
internal sealed class Header
{
    private readonly Dictionary<Column, int> _places = [];

    private Header(int width) => Width = width;

    /// <summary>Columns of the header row.</summary>
    public int Width { get; }

    /// <returns>Null when the sheet cannot be read; the findings say why.</returns>
    public static Header? Read(Sheets.Sheet sheet, Findings findings)
    {
        if (sheet.Rows.Count == 0)
        {
            findings.Refuse(new ImportRefusal.OfSheet(sheet.Name, new SheetProblem.Empty()));
            return null;
        }

        var header = new Header(sheet.Rows[0].Cells.Count);
        var problems = header.Place(sheet, findings).ToList();
        var missing = Column.Of(sheet.Name).Where(c => c.Needed && !header._places.ContainsKey(c)).Select(c => c.Name).ToList();
        if (missing.Count > 0) problems.Add(new SheetProblem.ColumnsMissing(missing));
        problems.ForEach(problem => findings.Refuse(new ImportRefusal.OfSheet(sheet.Name, problem)));
        return problems.Count == 0 ? header : null;
    }

    /// <summary>Where this column stands, from 0; null when the sheet does not have it.</summary>
    public int? PlaceOf(Column column) => _places.TryGetValue(column, out var place) ? place : null;

    public bool IsBlank(SheetRow row) => _places.Values.All(place => row.At(place).IsBlank);

    private IEnumerable<SheetProblem> Place(Sheets.Sheet sheet, Findings findings)
    {
        for (var place = 0; place < Width; place++)
        {
            var title = PlainText.Clean(sheet.Rows[0].At(place).Text);
            if (title.Length == 0) continue;
            var column = Column.Of(sheet.Name).FirstOrDefault(c => c.IsTitled(title));
            if (column is null) findings.Remark(new ImportRemark.ColumnIgnored(sheet.Name, title));
            else if (!_places.TryAdd(column, place)) yield return new SheetProblem.ColumnTwice(column.Name);
        }
    }
}
