using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Import.Values;

/// <summary>Reads a column's value from a cell that is not blank and whose text is plain; says what is wrong, or null when it is read.</summary>
internal delegate LineProblem? ValueReader<T>(SheetCell cell, out T value);
