namespace E4Bot.Domain.Registry;

/// <summary>How far a candidate's passage is, as far as an import minds it.</summary>
public enum HearingState
{
    /// <summary>Nothing was done yet.</summary>
    NotBegun,

    /// <summary>The evaluation is open and its sheet not sealed: two members are at work.</summary>
    Open,

    /// <summary>The sheet is sealed, or an outcome without a note stands.</summary>
    Settled,
}
