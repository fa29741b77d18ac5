namespace E4Bot.Domain.Conformity;

/// <summary>What has become of a notice since it was written.</summary>
public enum NoticeStanding
{
    Stands,

    /// <summary>A later notice says otherwise.</summary>
    Replaced,

    /// <summary><i>Régularisé.</i></summary>
    PutRight,

    /// <summary>The file was checked again, and is in order.</summary>
    FoundInOrder,
}

public static class NoticeStandings
{
    /// <param name="check">As it stands now.</param>
    public static NoticeStanding In(this ConformityNotice notice, ConformityCheck? check) => check switch
    {
        null => NoticeStanding.Stands,
        _ when notice.Number < check.Notices => NoticeStanding.Replaced,
        { Status: ConformityStatus.PutRight } => NoticeStanding.PutRight,
        { Status: ConformityStatus.Compliant } => NoticeStanding.FoundInOrder,
        _ => NoticeStanding.Stands,
    };
}
