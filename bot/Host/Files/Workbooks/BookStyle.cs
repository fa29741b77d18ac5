namespace E4Bot.Host.Files.Workbooks;

/// <summary>How a cell looks; its number is its place in the workbook's styles.</summary>
internal enum BookStyle
{
    Plain,
    Title,
    Head,
    Date,
    Alert,
    Header,
    Text,

    /// <summary>A note before rounding: as many decimals as it has, with the comma of whoever opens the file.</summary>
    Decimal,
    Whole,

    /// <summary>Left empty, for a note that is still to come.</summary>
    ToFill,
    Total,
    TotalCount,
}
