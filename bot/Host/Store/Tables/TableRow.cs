using System.Runtime.InteropServices;
using Azure;
using Azure.Data.Tables;

namespace E4Bot.Host.Store.Tables;

/// <summary>
/// A row as an entity: its body in binary pieces of 64 KiB, the most that one property takes; its key in full beside it only where the escaped one was cut.
/// </summary>
internal static class TableRow
{
    private const int PieceBytes = 64 * 1024;
    private const string PartitionProperty = "Partition";
    private const string KeyProperty = "Key";

    private static readonly string[] Pieces = [.. Enumerable.Range(0, (Limits.BodyBytes + PieceBytes - 1) / PieceBytes).Select(piece => $"B{piece:00}")];

    /// <summary>All that a partition's name can be read from.</summary>
    public static IReadOnlyList<string> NamesOnly { get; } = ["PartitionKey", PartitionProperty];

    public static TableEntity Entity(string partition, RowChange change)
    {
        var entity = new TableEntity(TableKey.Of(partition), TableKey.Of(change.Key));
        if (TableKey.IsCut(entity.PartitionKey)) entity[PartitionProperty] = BytesOf(partition);
        if (TableKey.IsCut(entity.RowKey)) entity[KeyProperty] = BytesOf(change.Key);
        for (var piece = 0; piece * PieceBytes < change.Body.Length; piece++)
            entity[Pieces[piece]] = change.Body.Slice(piece * PieceBytes, Math.Min(PieceBytes, change.Body.Length - (piece * PieceBytes))).ToArray();
        return entity;
    }

    public static Row Of(TableEntity entity) => new(KeyOf(entity), new RowVersion(entity.ETag.ToString()), BodyOf(entity));

    public static string PartitionOf(TableEntity entity) => Text(entity.PartitionKey, entity, PartitionProperty);

    /// <summary>A version of another store is one that this one's rows never have. « * », which would be any, is none.</summary>
    public static ETag ETagOf(RowVersion version)
    {
        const string Opening = "W/\"datetime'";
        const string Never = "W/\"datetime'1601-01-01T00%3A00%3A00Z'\"";
        return new ETag(version.Value.StartsWith(Opening, StringComparison.Ordinal) ? version.Value : Never);
    }

    private static string KeyOf(TableEntity entity) => Text(entity.RowKey, entity, KeyProperty);

    private static string Text(string key, TableEntity entity, string property) => TableKey.IsCut(key) ? TextOf(entity.GetBinary(property)) : TableKey.TextOf(key);

    private static byte[] BodyOf(TableEntity entity)
    {
        var pieces = Pieces.Select(entity.GetBinary).TakeWhile(piece => piece is not null).ToArray();
        return pieces is [var whole] ? whole : [.. pieces.SelectMany(piece => piece)];
    }

    /// <summary>Unit by unit: what is no valid text has no UTF-8.</summary>
    private static byte[] BytesOf(string text) => MemoryMarshal.AsBytes(text.AsSpan()).ToArray();

    private static string TextOf(byte[] bytes) => MemoryMarshal.Cast<byte, char>(bytes).ToString();
}
