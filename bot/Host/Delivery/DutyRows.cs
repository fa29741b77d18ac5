using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>How a duty is asked for: in the commit of what causes it, over the same one if it waits already.</summary>
public static class DutyRows
{
    /// <summary>With the time at which it was asked for, unless it is not due yet: how long it waits is worth knowing.</summary>
    public static RowChange Ask(Duty duty, DateTimeOffset now)
    {
        var asked = duty.Due > now ? duty : duty with { Since = duty.Due == DateTimeOffset.MinValue ? now : duty.Due };
        return new RowChange.Put(DutyKeys.Of(asked), KeptJson.Write(asked));
    }
}
