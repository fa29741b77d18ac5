using E4Bot.Domain.French;
using E4Bot.Host.Files.Import.Sheets;
using E4Bot.Host.Files.Import.Values;

namespace E4Bot.Host.Files.Import.Lines;

/// <summary>One line being read: each column asked for is there, or the findings say what is wrong with it.</summary>
internal sealed class Line(SheetName sheet, SheetRow row, Header header, Findings findings)
{
    public int Number => row.Line;

    /// <summary>True once something of this line is refused.</summary>
    public bool IsRefused { get; private set; }

    public bool IsBlank(Column column) => CellOf(column).IsBlank;

    public bool IsNumber(Column column) => CellOf(column).IsNumber;

    /// <summary>A value that must be there; null when it is refused.</summary>
    public T? Value<T>(Column column, ValueReader<T> reader) where T : struct
    {
        if (!IsBlank(column)) return Optional(column, reader);
        Refuse(column, new LineProblem.Missing());
        return null;
    }

    /// <summary>A value that may be absent; null as well when it is refused.</summary>
    public T? Optional<T>(Column column, ValueReader<T> reader) where T : struct
    {
        if (Plain(column) is not { } cell) return null;
        var problem = reader(cell, out var value);
        if (problem is null) return value;
        Refuse(column, problem);
        return null;
    }

    /// <summary>A name; null when it is refused.</summary>
    public string? Name(Column column)
    {
        if (IsBlank(column)) Refuse(column, new LineProblem.Missing());
        if (Plain(column) is not { } cell) return null;
        if (Folding.Fold(cell.Text).Length > 0) return cell.Text;
        Refuse(column, new LineProblem.NotAName());
        return null;
    }

    public void Remark(ImportRemark remark) => findings.Remark(remark);

    public void Refuse(Column? column, LineProblem problem)
    {
        IsRefused = true;
        var value = column is null ? "" : CellOf(column).Text;
        findings.Refuse(new ImportRefusal.OfLine(sheet, Number, column?.Name, value, problem));
    }

    /// <summary>The cell with its text cleaned; null when it is blank or its text is refused.</summary>
    private SheetCell? Plain(Column column)
    {
        var cell = CellOf(column);
        if (cell.IsBlank) return null;
        var text = PlainText.Clean(cell.Text);
        var problem = ProblemOf(cell, text, column);
        if (problem is null) return cell with { Text = text };
        Refuse(column, problem);
        return null;
    }

    private static LineProblem? ProblemOf(SheetCell cell, string text, Column column)
    {
        if (cell.Kind == CellKind.Fault) return new LineProblem.FormulaFails();
        if (text.Length > column.Longest) return new LineProblem.TooLong(column.Longest);
        return PlainText.HidesSomething(text) ? new LineProblem.UnseenCharacter() : null;
    }

    private SheetCell CellOf(Column column) => header.PlaceOf(column) is { } place ? row.At(place) : SheetCell.Empty;
}
