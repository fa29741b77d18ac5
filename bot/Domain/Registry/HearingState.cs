namespace E4Bot.Domain.Registry;

/// <summary>How far a candidate's passage is, as far as an import minds it.</summary>
public enum HearingState
{
    /// <summary>Nothing was done yet.</summary>
    NotBegun,

    /// <summary>The file was checked, and nothing more: whatever is registered may still be corrected, but somebody of whom there is a record does not go.</summary>
    Checked,

    /// <summary>The evaluation is open and its sheet not sealed: two members are at work.</summary>
    Open,

    /// <summary>The sheet is sealed, or an outcome without a note stands.</summary>
    Settled,
}
