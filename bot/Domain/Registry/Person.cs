namespace E4Bot.Domain.Registry;

/// <summary>
/// Someone with a part in the session, as imported. Known by mail address (UPN) until the Teams roster ties it to an Entra object id.
/// <paramref name="Commission"/> is set for members only; <paramref name="Centre"/> for members and the pedagogical team, and for a president who chairs the
/// jury of one centre: a president without one chairs that of the whole session.
/// </summary>
public sealed record Person(
    MailAddress Mail,
    string LastName,
    string FirstName,
    PersonRole Role,
    string? Centre,
    CommissionKey? Commission,
    MemberQuality? Quality)
{
    public string FullName => $"{FirstName} {LastName}";

    /// <summary>Whether they are of the pedagogical team of the candidate's own centre: the role holds nowhere else.</summary>
    public bool IsTeamOf(Candidate candidate) => Role == PersonRole.PedagogicalTeam && Centre == candidate.Commission.Centre;

    /// <summary>Whether they are president of the jury before which the candidates of this centre come: the role holds nowhere else.</summary>
    public bool Chairs(string centre) => Role == PersonRole.President && (Centre is null || Centre == centre);
}

/// <summary>The part a person has in the session.</summary>
public enum PersonRole
{
    /// <summary><i>membre</i> of a commission.</summary>
    Member,

    /// <summary><i>équipe pédagogique</i>, or the conformity commission of the <i>ponctuelle</i> form.</summary>
    PedagogicalTeam,

    /// <summary><i>président</i> of the jury.</summary>
    President,

    /// <summary><i>administrateur</i> of the centre.</summary>
    Administrator,
}

/// <summary>In what quality a member sits.</summary>
public enum MemberQuality
{
    /// <summary><i>Enseignant de la spécialité</i> of the candidate.</summary>
    SpecialityTeacher,

    /// <summary><i>Professionnel</i> of the sector.</summary>
    Professional,

    /// <summary><i>Enseignant d'un bloc professionnel</i>, for want of a professional.</summary>
    BlockTeacher,
}
