using E4Bot.Domain.Conformity;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Turn;

/// <summary>
/// Who speaks: an Entra object id and, once the roster has tied it to an imported address, the parts they have in the session.
/// Without parts: an outsider, who learns nothing.
/// </summary>
public sealed record Caller(string ObjectId, string TeamsId, MailAddress? Mail, IReadOnlyList<Person> Parts)
{
    /// <summary>Someone of whom the channel does not say who they are.</summary>
    public static readonly Caller Nobody = new("", "", null, []);

    public bool Is(PersonRole role) => Parts.Any(p => p.Role == role);

    public IEnumerable<CommissionKey> Commissions => Parts.Where(p => p.Role == PersonRole.Member).Select(p => p.Commission!).Distinct();

    /// <summary>All that this person is to some candidate or other: what they may ever do.</summary>
    public Standing AtMost => Parts.Aggregate(Standing.Outsider, (all, part) => all | StandingOf(part.Role));

    /// <summary>In charge of the whole session, and so of what is of no centre: not only as president of the jury of one.</summary>
    public bool OverseesAll => Parts.Any(part => part.Role == PersonRole.Administrator || part is { Role: PersonRole.President, Centre: null });

    /// <summary>What this person is to all the candidates of a centre: president of their jury, administrator, or neither.</summary>
    public Standing Over(string centre) => Parts.Where(part => part.Role == PersonRole.Administrator || part.Chairs(centre))
        .Aggregate(Standing.Outsider, (all, part) => all | StandingOf(part.Role));

    /// <summary>Whether they may look into this commission without sitting in it.</summary>
    public bool Oversees(CommissionKey commission) => Over(commission.Centre) != Standing.Outsider;

    public bool SitsInOrOversees(CommissionKey commission) => Oversees(commission) || Commissions.Contains(commission);

    /// <summary>Who signs a check of this candidate's file, if this person may be one that does.</summary>
    public Checker? CheckerOf(Candidate candidate) =>
        Parts.FirstOrDefault(part => part.IsTeamOf(candidate) || part.Role == PersonRole.Administrator) is { } part ? new Checker(part.Mail, part.FullName) : null;

    /// <summary>What this person is to the candidate of <paramref name="passage"/>.</summary>
    public Actor On(Passage passage, IReadOnlyList<Person> members, Hand hand = Hand.Own)
    {
        var seat = SeatIn(passage, members);
        var standing = Parts.Aggregate(Standing.Outsider, (all, part) => all | StandingOf(part, passage.Candidate, seat));
        return new Actor(ObjectId, standing, seat, hand);
    }

    /// <summary>Once open, the seats are those of who sat down; before, those of the import.</summary>
    private Seat? SeatIn(Passage passage, IReadOnlyList<Person> members)
    {
        if (Mail is not { } mail || !Is(PersonRole.Member)) return null;
        var (first, second) = passage.Evaluation is { } evaluation
            ? (evaluation.First.Mail, evaluation.Second.Mail)
            : (members.ElementAtOrDefault(0)?.Mail, members.ElementAtOrDefault(1)?.Mail);
        return mail == first ? Seat.First : mail == second ? Seat.Second : null;
    }

    private static Standing StandingOf(Person part, Candidate candidate, Seat? seat) => part.Role switch
    {
        PersonRole.Member when seat is null => Standing.MemberElsewhere,
        PersonRole.PedagogicalTeam when !part.IsTeamOf(candidate) => Standing.Outsider,
        PersonRole.President when !part.Chairs(candidate.Commission.Centre) => Standing.Outsider,
        var role => StandingOf(role),
    };

    private static Standing StandingOf(PersonRole role) => role switch
    {
        PersonRole.Member => Standing.Member,
        PersonRole.PedagogicalTeam => Standing.PedagogicalTeam,
        PersonRole.President => Standing.President,
        PersonRole.Administrator => Standing.Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
