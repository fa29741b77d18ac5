using System.Globalization;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Synthesis.Page;

/// <summary>Cells that stand together, such as « A8:H8 »: rows from 1, columns from 0, ends included.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    /// <returns>Null when it is no such range.</returns>
    public static CellRange? Parse(string? reference)
    {
        var ends = (reference ?? "").Split(':');
        if (ends.Length > 2 || PlaceOf(ends[0]) is not var (row, column) || PlaceOf(ends[^1]) is not var (lastRow, lastColumn)) return null;
        return new CellRange(Math.Min(row, lastRow), Math.Min(column, lastColumn), Math.Max(row, lastRow), Math.Max(column, lastColumn));
    }

    public bool Holds(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;

    public bool Meets(CellRange other) => other.Top <= Bottom && other.Bottom >= Top && other.Left <= Right && other.Right >= Left;

    private static (int Row, int Column)? PlaceOf(string reference)
    {
        var plain = reference.Replace("$", "", StringComparison.Ordinal);
        return CellReference.Column(plain) is { } column
            && int.TryParse(plain.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, column)
            : null;
    }
}
