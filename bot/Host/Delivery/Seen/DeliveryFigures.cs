namespace E4Bot.Host.Delivery.Seen;

/// <summary>How the deliveries stand, in figures alone: whoever may see these learns of nobody.</summary>
/// <param name="OldestWait">How long the oldest of those that wait has been due; null when none does.</param>
/// <param name="InDoubt">Being sent when last written down, or with a message that may have come twice; they are counted elsewhere too, unless they are done.</param>
/// <param name="Open">Of each kind: all that are not done and can be read.</param>
public sealed record DeliveryFigures(
    int Waiting, TimeSpan? OldestWait, int NotYetDue, int HeldBack, int Refused, int Unreadable, int InDoubt, IReadOnlyDictionary<DutyKind, int> Open)
{
    /// <summary>
    /// What waits longer is overdue. An attempt is put off by two minutes at most, so several have failed by then; what Teams itself asks to wait for, up to
    /// an hour, is worth a look too.
    /// </summary>
    public static readonly TimeSpan Overdue = TimeSpan.FromMinutes(5);

    /// <summary>Something is overdue, or somebody must do something.</summary>
    public bool NeedsALook => OldestWait > Overdue || Refused + Unreadable > 0;

    public static DeliveryFigures Of(IReadOnlyList<SeenDuty> duties, DateTimeOffset now)
    {
        var standings = duties.CountBy(duty => duty.At(now)).ToDictionary();
        DateTimeOffset[] waits = [.. duties.Where(duty => duty.At(now) == DutyStanding.Waiting).Select(duty => duty.DueSince ?? now)];
        return new DeliveryFigures(
            waits.Length,
            waits.Length == 0 ? null : now - waits.Min(),
            Count(DutyStanding.NotYetDue),
            Count(DutyStanding.HeldBack),
            Count(DutyStanding.Refused),
            Count(DutyStanding.Unreadable),
            duties.Count(duty => duty.IsInDoubtAt(now)),
            duties.Where(duty => duty is { IsOpen: true, Duty: not null }).CountBy(duty => duty.Duty!.Kind).ToDictionary());

        int Count(DutyStanding standing) => standings.GetValueOrDefault(standing);
    }
}
