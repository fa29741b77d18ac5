using System.Collections.Concurrent;
using System.Text.Json;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>Reads duties' rows. One that cannot be read is left as it is, holds up no other, and is told of once.</summary>
public sealed class DutyReadings(ILogger<DutyReadings> log)
{
    private readonly ConcurrentDictionary<(string Partition, string Key), byte> told = new();

    /// <summary>Null of a row that is not what this program writes.</summary>
    public Duty? Read(string partition, Row row)
    {
        if (Whole(row) is { } duty) return duty;
        if (told.TryAdd((partition, row.Key), 0)) log.DutyUnreadable();
        return null;
    }

    /// <summary>What is wrong with a row may quote it, and is not handed on.</summary>
    private static Duty? Whole(Row row)
    {
        try
        {
            var duty = KeptJson.Read<Duty>(row.Body);
            return DutyKeys.Of(duty) == row.Key ? duty : null;
        }
        catch (Exception wrong) when (wrong is JsonException or NullReferenceException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
