namespace E4Bot.BotFramework.Outbound;

/// <summary>
/// Teams was seen to deny, for a while, conversations that were in use. So such a refusal is tried again, each time after as long as it has
/// lasted; when it has lasted an hour, it stands.
/// </summary>
internal sealed class Doubt
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private TimeSpan? _since;

    public SendOutcome Weigh(SendOutcome outcome, TimeSpan now)
    {
        var mayPass = outcome is SendOutcome.Refused { Why.MayPass: true };
        lock (_gate)
        {
            if (mayPass) _since ??= now;
            else if (outcome is SendOutcome.Sent or SendOutcome.Refused) _since = null;
            if (!mayPass || now - _since >= Longest) return outcome;
            var lasted = now - _since!.Value;
            return new SendOutcome.NotAccepted(lasted > First ? lasted : First);
        }
    }

    public bool IsOpen(TimeSpan now)
    {
        lock (_gate) return now - _since < 2 * Longest;
    }
}
