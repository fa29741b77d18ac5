namespace E4Bot.Host.Files.Bordereaux;

/// <summary>The bordereau's columns, in order, on paper and in the workbook alike.</summary>
internal enum BordereauColumn
{
    Number,
    LastName,
    FirstName,
    Option,
    Form,
    Commission,
    Proposed,
    PenaltyPoints,
    Penalties,
    Note,
    Outcome,
    JuryNote,
}
