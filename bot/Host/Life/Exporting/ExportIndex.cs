namespace E4Bot.Host.Life.Exporting;

/// <summary>What an export holds: each file with its SHA-256, so that a copy can be compared.</summary>
/// <param name="At">When it was begun, UTC.</param>
/// <param name="Program">What wrote it.</param>
public sealed record ExportIndex(string Session, DateTimeOffset At, string Program, IReadOnlyList<ExportedFile> Files);

/// <param name="Path">From the export's folder, with « / ».</param>
public sealed record ExportedFile(string Path, long Bytes, string Sha256);
