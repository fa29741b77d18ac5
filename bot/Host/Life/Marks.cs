using E4Bot.Host.Life.Purging;

namespace E4Bot.Host.Life;

/// <summary>Which layout of rows a store has. A store of before this mark has none, and is of version 1.</summary>
/// <param name="Program">The version of the program that wrote the mark.</param>
public sealed record SchemaMark(int Version, DateTimeOffset At, string Program);

/// <summary>Stands from a restore's first commit to its last: what is in the store is not whole.</summary>
/// <param name="Sha256">Of the file that is being restored: only that one can end it.</param>
public sealed record RestoreMark(string Sha256, DateTimeOffset At);

/// <summary>Stands while a purge is not over, with what it had found before it erased anything: its certificate speaks of all of it, however often it is repeated.</summary>
public sealed record PurgeMark(Erasure Erasure);

/// <summary>What a store says of itself. Null: there is no such mark.</summary>
public sealed record Marks(SchemaMark? Schema, RestoreMark? Restore, PurgeMark? Purge);
