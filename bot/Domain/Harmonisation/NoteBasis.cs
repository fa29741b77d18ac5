namespace E4Bot.Domain.Harmonisation;

/// <summary>Which of a candidate's notes is meant: whole points out of 20, each.</summary>
public enum NoteBasis
{
    /// <summary>As the commission proposed it, rounded up (rule 3): what tells of a candidate's performance, and what commissions are compared by.</summary>
    BeforePenalties,

    /// <summary>The <i>note finale</i> of the sheet (rule 4).</summary>
    AfterPenalties,

    /// <summary>After harmonisation: the <i>note arrêtée</i> where the jury recorded one, the final note otherwise (rule 11).</summary>
    AfterHarmonisation,
}
