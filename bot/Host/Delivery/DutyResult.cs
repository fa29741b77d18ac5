using E4Bot.BotFramework;

namespace E4Bot.Host.Delivery;

/// <summary>What became of an attempt at a duty.</summary>
public abstract record DutyResult
{
    /// <summary>
    /// A conversation that Teams does not find may be found again: such outages have lasted hours. So it is looked for this often, this far apart, before
    /// the duty is refused.
    /// </summary>
    public static readonly IReadOnlyList<TimeSpan> Searches = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(15), TimeSpan.FromHours(2)];

    private DutyResult()
    {
    }

    public static bool IsLastSearch(Duty duty) => duty.NotFound >= Searches.Count;

    public sealed record Done(Duty Duty) : DutyResult
    {
        /// <summary>What is owed from then on: asked for in the commit that marks this one.</summary>
        public Duty? Then { get; init; }
    }

    public sealed record Later(Duty Duty, TimeSpan? After) : DutyResult;

    /// <summary>Its time was moved: nothing was tried, and nobody has waited for it.</summary>
    public sealed record NotYet(Duty Duty) : DutyResult;

    public sealed record Refused(Duty Duty, string Code) : DutyResult;

    /// <summary>Its row is not what was read: another has it, or it was asked for anew. Nothing more is done on what is out of date.</summary>
    public sealed record Overtaken : DutyResult
    {
        public static readonly Overtaken Instance = new();
    }

    /// <summary>
    /// For a send that may be repeated without harm. <see cref="SendOutcome.InDoubt"/> is tried again too: an update has one effect
    /// however often it is sent, and a message of these kinds says the same thing twice at worst.
    /// </summary>
    public static DutyResult Of(Duty duty, SendOutcome outcome) => outcome switch
    {
        SendOutcome.Sent => new Done(duty),
        SendOutcome.NotAccepted notAccepted => new Later(duty, notAccepted.RetryAfter),
        SendOutcome.InDoubt => new Later(duty, null),
        SendOutcome.Refused refused => Of(duty, refused.Code),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static DutyResult Of(Duty duty, string refusal) => SendRefusal.Of(refusal).MayPass && !IsLastSearch(duty)
        ? new Later(duty with { NotFound = duty.NotFound + 1 }, Searches[duty.NotFound])
        : new Refused(duty, refusal);
}
