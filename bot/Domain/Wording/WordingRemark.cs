namespace E4Bot.Domain.Wording;

/// <summary>
/// Something in a text of the sheet that a candidate should perhaps not read there. It warns: the commission may have good reason, and only the mandatory
/// mentions (rule 5) keep a sheet from being signed.
/// </summary>
/// <param name="Excerpt">The words in question and a few around them, as they were typed.</param>
public sealed record WordingRemark(WordingConcern Concern, SheetText Where, string Excerpt);

/// <summary>Why words are remarked on, gravest first.</summary>
public enum WordingConcern
{
    /// <summary>The name or the number of another candidate.</summary>
    OtherCandidate,

    /// <summary>Health or handicap.</summary>
    Health,

    /// <summary>With other candidates: the sheet judges one performance.</summary>
    Comparison,

    /// <summary>Another note than the final one.</summary>
    OtherNote,

    /// <summary>A praise or a reproach that the note contradicts.</summary>
    LevelAgainstNote,
}
