namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>What a cell holds, as far as its column must know.</summary>
internal enum CellKind
{
    Text,

    /// <summary>A number as the file writes it; a date or a time is one, counted in days.</summary>
    Number,

    /// <summary>The same, days counted from 1904.</summary>
    NumberSince1904,

    /// <summary>A number that is shown as a month and a year.</summary>
    MonthNumber,

    /// <summary>An error of the spreadsheet.</summary>
    Fault,
}

/// <summary>A cell as read. An absent cell is an empty text.</summary>
internal readonly record struct SheetCell(CellKind Kind, string Text)
{
    public static readonly SheetCell Empty = new(CellKind.Text, "");

    public bool IsBlank => Kind != CellKind.Fault && string.IsNullOrWhiteSpace(Text);

    public bool IsNumber => Kind is CellKind.Number or CellKind.NumberSince1904 or CellKind.MonthNumber;
}
