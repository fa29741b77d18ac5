namespace E4Bot.Domain.Passages;

/// <summary>An outcome without an ordinary note (rule 9). Five, never mixed.</summary>
public enum OutcomeKind
{
    /// <summary><i>Absent</i>: unjustified, or repeated. No note; the diploma cannot be delivered.</summary>
    Absent,

    /// <summary>CCF, justified absence: another date. The candidate is still to be heard.</summary>
    Rescheduled,

    /// <summary><i>Ponctuelle</i>, duly established force majeure: the note zero.</summary>
    ForceMajeureZero,

    /// <summary><i>Dispensé</i>, or keeping an earlier note: does not sit the exam.</summary>
    Dispensed,

    /// <summary><i>Non valide</i> (NV): cannot be heard. No note; the diploma cannot be delivered.</summary>
    NotValid,
}

/// <summary>The outcome, its ground, and the new date of a rescheduled candidate.</summary>
public sealed record Outcome(OutcomeKind Kind, string Ground, DateOnly? NewDate);
