namespace E4Bot.BotFramework.Inbound;

/// <summary>Whether a caller may hand in an activity, before the activity is looked at.</summary>
internal abstract record Admission
{
    private Admission()
    {
    }

    /// <summary>May. What its token vouches for; null on this very machine, where nobody asks.</summary>
    public sealed record Admitted(ChannelToken? Token) : Admission;

    /// <summary>May not: the HTTP status says as much as a stranger learns, the reason goes to the log.</summary>
    public sealed record Refused(int Status, string Reason) : Admission;
}
