namespace E4Bot.Host.Life.Purging;

/// <summary>What is erased with a session, in the order in which a certificate names it.</summary>
public enum ErasedKind
{
    /// <summary>What was written in common of a candidate.</summary>
    Evaluation,

    /// <summary>A member's own levels and comments.</summary>
    MemberSheet,

    JournalEntry,

    SealedSheet,

    /// <summary>What was read of a tableau de synthèse.</summary>
    SynthesisTable,

    /// <summary>A notice of the conformity check.</summary>
    Notice,

    /// <summary>Who opened which document, or was refused it.</summary>
    Consultation,

    /// <summary>An address tied to an Entra object id.</summary>
    Identity,

    /// <summary>A member's own phrases.</summary>
    Phrases,

    /// <summary>What a commission gave to a made-up file of the rehearsal.</summary>
    Rehearsal,

    /// <summary>A channel tied to a commission, the jury or the pedagogical team.</summary>
    Place,

    /// <summary>A piece of an import: the lists of candidates and people, those of earlier imports too.</summary>
    Registry,

    /// <summary>Duties, handled activities, where cards stand, bookmarks.</summary>
    Trace,
}
