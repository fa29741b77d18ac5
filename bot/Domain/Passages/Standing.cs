namespace E4Bot.Domain.Passages;

/// <summary>What a person is to one candidate. Several may hold at once.</summary>
[Flags]
public enum Standing
{
    /// <summary>Anyone else, a candidate above all: learns nothing.</summary>
    Outsider = 0,

    /// <summary>A member of the candidate's own commission.</summary>
    Member = 1,

    /// <summary>A member of another commission of the session.</summary>
    MemberElsewhere = 2,

    /// <summary>Of the candidate's own centre.</summary>
    PedagogicalTeam = 4,

    President = 8,

    Administrator = 16,
}
