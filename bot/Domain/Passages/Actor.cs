namespace E4Bot.Domain.Passages;

/// <summary>
/// Who asks. <paramref name="PersonId"/> is their Entra object id. <paramref name="Seat"/> is set for a member of the candidate's own commission.
/// </summary>
public sealed record Actor(string PersonId, Standing Standing, Seat? Seat, Hand Hand = Hand.Own)
{
    /// <summary>The seats whose answer this is: one, or both when the grid is filled together.</summary>
    public IReadOnlyList<Seat> Answering => (Seat, Hand) switch
    {
        (null, _) => [],
        ({ } own, Hand.Own) => [own],
        ({ } own, Hand.Other) => [own.Other()],
        (_, Hand.Together) => Seats.Both,
        _ => [],
    };
}
