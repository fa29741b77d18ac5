using System.Globalization;

namespace E4Bot.Host.Files.Workbooks;

/// <summary>How a workbook names a cell. Rows from 1, columns from 0, up to Z.</summary>
internal static class CellPlace
{
    /// <summary>« B7 ».</summary>
    public static string Name(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Letter(column)}{row}");

    /// <summary>« $B$7 »: as formulas name it that do not move.</summary>
    public static string Fixed(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"${Letter(column)}${row}");

    private static char Letter(int column) => (char)('A' + column);
}
