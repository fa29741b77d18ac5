namespace E4Bot.Host.Life.Copying;

/// <summary>What a backup's file says of itself, in plain text at its beginning.</summary>
/// <param name="Format">Of the file.</param>
/// <param name="Schema">Of the store that it was made from.</param>
/// <param name="At">When it was begun, UTC.</param>
/// <param name="Program">What wrote it.</param>
public sealed record BackupHeader(int Format, int Schema, DateTimeOffset At, string Program);

/// <summary>What a backup holds. <paramref name="Sha256"/>: of all its bytes but the last 32, which are that.</summary>
public sealed record BackupFacts(BackupHeader Header, long Partitions, long Rows, string Sha256);
