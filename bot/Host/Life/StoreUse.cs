namespace E4Bot.Host.Life;

/// <summary>What somebody is about to do with the store, and so what it must be.</summary>
public enum StoreUse
{
    /// <summary>Serves or imports: a whole store, which may be made on the spot.</summary>
    Writes,

    /// <summary>Only reads: a whole store that stands already, left as it is.</summary>
    Reads,

    /// <summary>Reads, and keeps that it did: a whole store that stands already.</summary>
    ReadsOnRecord,

    /// <summary>Fills it: one that is empty, or half restored.</summary>
    Restores,

    /// <summary>Leaves it alone: it is neither opened nor made, and need not be there.</summary>
    Nothing,

    /// <summary>Erases a session: a whole store, or one where that was begun.</summary>
    Purges,
}
