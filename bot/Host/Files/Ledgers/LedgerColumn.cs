namespace E4Bot.Host.Files.Ledgers;

/// <summary>The ledger's columns, in order.</summary>
internal enum LedgerColumn
{
    DecidedAt,
    Number,
    LastName,
    FirstName,
    Option,
    Form,
    Centre,
    Commission,
    Version,
    Proposed,
    Final,
    JuryNote,
    Reason,
    By,
    Standing,
}
