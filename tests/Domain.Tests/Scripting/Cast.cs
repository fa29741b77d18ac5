using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>Who may act in a scene, each with the card of the moment before their eyes.</summary>
internal sealed class Cast(Passage seen)
{
    public Player First => new(new Actor("first", Standing.Member, Seat.First), seen);

    public Player Second => new(new Actor("second", Standing.Member, Seat.Second), seen);

    public Player MemberElsewhere => Other(Standing.MemberElsewhere);

    public Player Team => Other(Standing.PedagogicalTeam);

    public Player President => Other(Standing.President);

    public Player Administrator => Other(Standing.Administrator);

    public Player Outsider => Other(Standing.Outsider);

    public Player In(Seat seat) => seat == Seat.First ? First : Second;

    public Player Other(Standing standing) => new(new Actor(standing.ToString(), standing, null), seen);
}
