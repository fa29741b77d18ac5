using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>A duty's row, as it is worked on. A duty that was asked for again in the meantime is not overwritten: it is due anew.</summary>
public sealed class DutyLedger(IRowStore store, DutyReadings readings, DutySignals signals, string partition, RowVersion version)
{
    private RowVersion version = version;

    /// <summary>Closed for good; false when it was asked for again. Only a sheet's, a notice's, a jury's decision's and a file's stay on record: who has it is worth knowing.</summary>
    /// <param name="then">Asked for in the same commit; null when nothing follows.</param>
    public async ValueTask<bool> CloseAsync(Duty duty, Duty? then, CancellationToken cancellation)
    {
        RowChange close = StaysOnRecord(duty)
            ? new RowChange.Replace(DutyKeys.Of(duty), version, KeptJson.Write(duty with { State = DutyState.Done, Sending = null }))
            : new RowChange.Delete(DutyKeys.Of(duty), version);
        RowChange[] follows = then is null ? [] : [new RowChange.Put(DutyKeys.Of(then), KeptJson.Write(then))];
        if (await CommitAsync([close, .. follows], cancellation) is null) return false;
        if (then is not null) signals.Send(new DutyAddress(partition, DutyKeys.Of(then), then.Due));
        return true;
    }

    /// <summary>Another duty of the same commission, as it stands; and whether its row, if there is one, can be read.</summary>
    public async ValueTask<(Duty? Duty, bool IsReadable)> FindAsync(Duty other, CancellationToken cancellation)
    {
        if (await store.FindAsync(partition, DutyKeys.Of(other), cancellation) is not { } row) return (null, true);
        var read = readings.Read(partition, row);
        return (read, read is not null);
    }

    public async ValueTask<bool> WriteAsync(Duty duty, CancellationToken cancellation)
    {
        if (await CommitAsync([new RowChange.Replace(DutyKeys.Of(duty), version, KeptJson.Write(duty))], cancellation) is not { Versions: [var written] }) return false;
        version = written;
        return true;
    }

    private static bool StaysOnRecord(Duty duty) => duty.Kind is DutyKind.PostSheet or DutyKind.PostNotice or DutyKind.TellJuryNote or DutyKind.SendFile or DutyKind.FileSheet;

    private async ValueTask<CommitResult.Committed?> CommitAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        var committed = await store.CommitAsync(partition, changes, cancellation) as CommitResult.Committed;
        signals.Touch(partition);
        return committed;
    }
}
