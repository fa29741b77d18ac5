namespace E4Bot.Domain.Questions.Words;

/// <summary>What a phrase of a question says. Every phrase of the tables says one of these, and a word that says none of them is not passed over.</summary>
internal enum Meaning
{
    /// <summary>Nothing that a figure hangs on: « la », « s'il te plaît », « donne-moi ».</summary>
    Harmless,

    /// <summary>What all questions are about, and none by itself: notes, the people who got them.</summary>
    Note,
    Candidates,

    // Figures.
    Mean,
    Median,
    Deviation,
    Quartiles,
    Extent,
    Lowest,
    Highest,

    /// <summary>« Dispersion »: of several figures one is meant, and it is not said which.</summary>
    Dispersion,
    Description,
    Histogram,

    // Who and how many.
    HowMany,
    Who,

    // How far it has come.
    Progress,
    Heard,
    Sealed,
    Remaining,
    Sheets,
    Unfinished,

    // Levels and profiles.
    Levels,
    MasteryLevel,
    Profile,
    ProfilesAndNotes,
    Inversions,

    // Harmonisation.
    Gap,
    Gaps,
    Severe,
    TooMuch,
    Agreement,
    Agreeing,
    Members,
    Penalty,
    PenaltyEffect,
    Agenda,
    Compare,
    Versus,
    OtherCommissions,

    // Which commissions.
    EachCommission,

    /// <summary>Those that are named, or each of them.</summary>
    SideBySide,
    WhichCommission,
    OneCommission,
    ThisCommission,
    Own,
    OwnCentre,
    Pooled,
    Everybody,

    // Which candidates.
    Sisr,
    Slam,
    BothOptions,
    Ccf,
    Ponctuelle,
    BothForms,
    AllCentres,
    AllDays,

    // Which of their notes.
    BeforePenalties,
    AfterPenalties,
    WithoutPenalties,
    WithPenalties,
    BeforeAndAfterPenalties,
    AfterHarmonisation,
    BeforeHarmonisation,

    // How it is joined.
    Except,
    And,
    Same,

    // Bounds of notes.
    Above,
    AtLeast,
    Below,
    AtMost,
    AndMore,
    AndLess,
    Exactly,

    // What is not a phrase of a table, and yet asked: found by reading numbers and names.
    WithNotes,
    WithWorth,
    OnLine,
    OnCandidate,
}
