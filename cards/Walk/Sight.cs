using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>
/// What a device may show. On one screen the other member answers here too, and sees again the levels that they gave here. What they gave on
/// their own device is theirs: passing the turn must not be a way to read it; their level shows once this device's member has given one.
/// Their comments are never shown here, wherever they were written: who holds the device may pass the turn to read them.
/// </summary>
internal static class Sight
{
    /// <summary>Apart, each device answers for its own member only, whatever a press pretends.</summary>
    public static Hand HandOn(Passage passage, Hand asked) =>
        passage.Evaluation is { Screens: ScreenMode.OneScreen } && Enum.IsDefined(asked) ? asked : Hand.Own;

    public static Passage Of(Passage passage, Seat device, Hand hand)
    {
        if (hand != Hand.Other) return passage.SeenFrom(device);
        var other = device.Other();
        var open = passage.SeenFrom(device).Sheet(other);
        var shown = passage.Sheet(other).Levels.Select(l => l.OnOthersDevice ? l with { Comment = "" } : open.On(l.Line)).OfType<OwnLevel>();
        var seen = passage.SeenFrom(other);
        var sheet = passage.Sheet(other) with { Levels = [.. shown] };
        return other == Seat.First ? seen with { First = sheet } : seen with { Second = sheet };
    }

    /// <summary>Lines on which the other member wrote a comment here: it is kept, and not shown.</summary>
    public static IReadOnlyList<CompetenceId> HiddenComments(Passage passage, Seat device, Hand hand) => hand == Hand.Other
        ? [.. passage.Sheet(device.Other()).Levels.Where(l => l is { OnOthersDevice: true, Comment.Length: > 0 }).Select(l => l.Line)]
        : [];

    /// <summary>Who answered a line on their own device: it is changed only there, and not by the hand that this card is for.</summary>
    public static ILookup<CompetenceId, Seat> AnsweredAlone(Passage passage, Seat device, Hand hand)
    {
        IReadOnlyList<Seat> reached = hand switch { Hand.Own => [], Hand.Other => [device.Other()], _ => Seats.Both };
        return reached
            .SelectMany(seat => passage.Sheet(seat).Levels.Where(l => passage.IsAnsweredOnOwnDevice(seat, l.Line)).Select(l => (l.Line, Seat: seat)))
            .ToLookup(answer => answer.Line, answer => answer.Seat);
    }
}
