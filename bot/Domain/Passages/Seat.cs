namespace E4Bot.Domain.Passages;

/// <summary>Which of the two members, in the order of the import.</summary>
public enum Seat
{
    First = 1,
    Second = 2,
}

/// <summary>Whose hand gives an answer when it comes from a member's device.</summary>
public enum Hand
{
    /// <summary>The device's own member.</summary>
    Own,

    /// <summary>The other member, on this member's device (one-screen mode); recorded as such.</summary>
    Other,

    /// <summary>Both together (one-screen mode).</summary>
    Together,
}

/// <summary>How the commission works.</summary>
public enum ScreenMode
{
    /// <summary>Each member on their own device.</summary>
    Apart,

    /// <summary>Both on one device, in turns or together.</summary>
    OneScreen,
}

public static class Seats
{
    public static readonly IReadOnlyList<Seat> Both = [Seat.First, Seat.Second];

    public static Seat Other(this Seat seat) => seat == Seat.First ? Seat.Second : Seat.First;
}
