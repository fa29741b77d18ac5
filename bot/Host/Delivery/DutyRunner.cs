using E4Bot.Host.Conversations;
using E4Bot.Host.OneDrive;
using E4Bot.Host.SharePoint;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>Does one duty, and marks what became of it.</summary>
public sealed class DutyRunner(
    IRowStore store,
    CardDelivery cards,
    SheetDelivery sheets,
    NoticeDelivery notices,
    ReminderDelivery reminders,
    JuryNoteDelivery juryNotes,
    TimeDelivery times,
    GreetingDelivery greetings,
    TakingUp takingUp,
    PortfolioDelivery portfolios,
    FileOfferDelivery offers,
    FileSending files,
    SheetFiling filing,
    DutyReadings readings,
    DutySignals signals,
    TimeProvider time,
    ILogger<DutyRunner> log)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan AnotherLook = TimeSpan.FromSeconds(1);

    /// <summary>When to come back to it; null when nothing is left to do.</summary>
    public async ValueTask<DateTimeOffset?> RunAsync(string partition, string key, CancellationToken cancellation)
    {
        if (await store.FindAsync(partition, key, cancellation) is not { } row) return null;
        if (readings.Read(partition, row) is not { State: DutyState.Waiting } duty) return null;
        if (duty.Due > time.GetUtcNow()) return duty.Due;
        if (await AheadAsync(partition, duty, cancellation) is { } ahead) return ahead;

        var ledger = new DutyLedger(store, readings, signals, partition, row.Version);
        return await (duty.Kind switch
        {
            DutyKind.ShowCard => cards.ShowAsync(duty, cancellation),
            DutyKind.RetireCard => cards.RetireAsync(duty, cancellation),
            DutyKind.PostSheet => sheets.PostAsync(duty, ledger, cancellation),
            DutyKind.RetireSheet => sheets.RetireAsync(duty, ledger, cancellation),
            DutyKind.AnnounceTime => times.AnnounceAsync(duty, ledger, cancellation),
            DutyKind.PostNotice => notices.PostAsync(duty, ledger, cancellation),
            DutyKind.RetireNotice => notices.RetireAsync(duty, ledger, cancellation),
            DutyKind.RemindConformity => reminders.RemindAsync(duty, ledger, cancellation),
            DutyKind.TellJuryNote => juryNotes.TellAsync(duty, ledger, cancellation),
            DutyKind.Greet => greetings.GreetAsync(duty, ledger, cancellation),
            DutyKind.TakeUpAgain => takingUp.RunAsync(duty, partition, cancellation),
            DutyKind.VisitPortfolio => portfolios.VisitAsync(duty, cancellation),
            DutyKind.OfferFile => offers.OfferAsync(duty, ledger, cancellation),
            DutyKind.SendFile => files.SendAsync(duty, ledger, cancellation),
            DutyKind.FileSheet => filing.FileAsync(duty, ledger, cancellation),
            DutyKind.UnfileSheet => filing.UnfileAsync(duty, ledger, cancellation),
            _ => throw new InvalidOperationException($"{duty.Kind} is no known duty."),
        }) switch
        {
            DutyResult.Done done => await ledger.CloseAsync(done.Duty, done.Then, cancellation) ? null : time.GetUtcNow(),
            DutyResult.Later later => await DelayAsync(later, ledger, cancellation),
            DutyResult.NotYet notYet => await ledger.WriteAsync(notYet.Duty with { Since = null }, cancellation) ? notYet.Duty.Due : time.GetUtcNow() + AnotherLook,
            DutyResult.Refused refused => await RefuseAsync(refused, ledger, cancellation),
            DutyResult.Overtaken => time.GetUtcNow() + AnotherLook,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no known result."),
        };
    }

    /// <summary>When the version before this one is due, while it still waits: the newest must be the last that the channel reads.</summary>
    private async ValueTask<DateTimeOffset?> AheadAsync(string partition, Duty duty, CancellationToken cancellation)
    {
        if (duty is not { Kind: DutyKind.PostSheet or DutyKind.PostNotice or DutyKind.TellJuryNote, Version: > 1 }) return null;
        var older = DutyKeys.Of(duty with { Version = duty.Version - 1 });
        if (await store.FindAsync(partition, older, cancellation) is not { } row) return null;
        if (readings.Read(partition, row) is not { State: DutyState.Waiting } ahead) return null;
        var soon = time.GetUtcNow() + AnotherLook;
        return ahead.Due > soon ? ahead.Due : soon;
    }

    private async ValueTask<DateTimeOffset?> DelayAsync(DutyResult.Later later, DutyLedger ledger, CancellationToken cancellation)
    {
        var attempts = later.Duty.Attempts + 1;
        var delay = later.After ?? TimeSpan.FromSeconds(Math.Min(LongestDelay.TotalSeconds, Math.Pow(2, Math.Min(attempts, 10))));
        log.DutyDelayed(later.Duty.Kind, attempts, delay);
        var now = time.GetUtcNow();
        var due = now + delay;
        var since = later.Duty.Since ?? (later.Duty.Due == DateTimeOffset.MinValue ? now : later.Duty.Due);
        await ledger.WriteAsync(later.Duty with { Attempts = attempts, Due = due, Since = since }, cancellation);
        return due;
    }

    private async ValueTask<DateTimeOffset?> RefuseAsync(DutyResult.Refused refused, DutyLedger ledger, CancellationToken cancellation)
    {
        await ledger.WriteAsync(refused.Duty with { State = DutyState.Refused, Refusal = refused.Code }, cancellation);
        if (refused.Code == Absence.NoTeamChannel) log.DutyWithoutChannel(refused.Duty.Kind);
        else if (Absence.Explains(refused.Code)) log.DutyHeldBack(refused.Duty.Kind, refused.Code);
        else log.DutyRefused(refused.Duty.Kind, refused.Code);
        return null;
    }
}
