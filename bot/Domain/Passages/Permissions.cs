namespace E4Bot.Domain.Passages;

/// <summary>What a person may do or see, about one candidate; and, at the end, in the session.</summary>
public enum Act
{
    Evaluate,
    Sign,
    RequestReopening,
    Reopen,

    /// <summary>To record the jury's note of a candidate.</summary>
    DecideJuryNote,
    RecordAbsence,
    RecordDispense,
    RecordForceMajeure,
    RecordNotValid,
    WithdrawOutcome,

    /// <summary>To attach a candidate's tableau de synthèse, and to have a blank one.</summary>
    AttachSynthesis,
    SeeSynthesis,

    /// <summary>To check a candidate's file, and to see what was found of it.</summary>
    CheckConformity,

    /// <summary>To say where a candidate's portfolio is, and have it visited.</summary>
    VisitPortfolio,
    SeePassageList,

    /// <summary>To see a sealed sheet, and the grid that goes with it.</summary>
    SeeSheet,
    SeeJournal,
    Import,
    TieCommission,
    TiePedagogicalTeam,
    TieJury,

    /// <summary>To see what has not reached Teams, and have it tried again.</summary>
    FollowDeliveries,

    /// <summary>To have a centre's bordereau, and all that is handed over to the jury.</summary>
    Transmit,

    /// <summary>To ask what notes and profiles are: a member, of their own commission only.</summary>
    AskAboutNotes,
    /// <summary>To score the made-up files of the rehearsal for one's commission, and to see how it stands to the others pooled.</summary>
    Rehearse,

    /// <summary>To see how every commission stands to the others in the rehearsal.</summary>
    CompareRehearsals,
    /// <summary>To read the ledger of what the jury decided.</summary>
    SeeLedger,
}

/// <summary>The one table of who may do what. Whatever is not written here is denied.</summary>
public static class Permissions
{
    private static readonly Dictionary<Act, Standing> Table = new()
    {
        [Act.Evaluate] = Standing.Member,
        [Act.Sign] = Standing.Member,
        [Act.RequestReopening] = Standing.Member,
        [Act.Reopen] = Standing.President,
        [Act.DecideJuryNote] = Standing.President,
        [Act.RecordAbsence] = Standing.Member | Standing.Administrator,
        [Act.RecordDispense] = Standing.Administrator,
        [Act.RecordForceMajeure] = Standing.Administrator | Standing.President,
        [Act.RecordNotValid] = Standing.PedagogicalTeam | Standing.Administrator,
        [Act.WithdrawOutcome] = Standing.Administrator | Standing.President,
        [Act.AttachSynthesis] = Standing.PedagogicalTeam | Standing.Administrator,
        [Act.SeeSynthesis] = Standing.Member | Standing.PedagogicalTeam | Standing.President | Standing.Administrator,
        [Act.CheckConformity] = Standing.PedagogicalTeam | Standing.Administrator,
        [Act.VisitPortfolio] = Standing.Member | Standing.PedagogicalTeam | Standing.Administrator,
        [Act.SeePassageList] = Standing.Member | Standing.President | Standing.Administrator,
        [Act.SeeSheet] = Standing.Member | Standing.President | Standing.Administrator,
        [Act.SeeJournal] = Standing.Member | Standing.President,
        [Act.Import] = Standing.Administrator,
        [Act.TieCommission] = Standing.Member | Standing.President | Standing.Administrator,
        [Act.TiePedagogicalTeam] = Standing.PedagogicalTeam | Standing.President | Standing.Administrator,
        [Act.TieJury] = Standing.President | Standing.Administrator,
        [Act.FollowDeliveries] = Standing.President | Standing.Administrator,
        [Act.Transmit] = Standing.President | Standing.Administrator,
        [Act.AskAboutNotes] = Standing.Member | Standing.President | Standing.Administrator,
        [Act.Rehearse] = Standing.Member,
        [Act.CompareRehearsals] = Standing.President | Standing.Administrator,
        [Act.SeeLedger] = Standing.President | Standing.Administrator,
    };

    public static bool Allow(Standing standing, Act act) => Behind(standing, act) != 0;

    /// <summary>Of all that a person is to a candidate, what allows the act.</summary>
    public static Standing Behind(Standing standing, Act act) => Table.GetValueOrDefault(act) & standing;
}
