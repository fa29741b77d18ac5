using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>Who acts in stories: mostly the two members, each for themselves; at times anyone at all.</summary>
internal static class Anyone
{
    private static readonly Cast Cast = new(Given.ARegisteredCandidate().Passage);

    public static readonly Gen<Actor> Member = Gen.Elements(Cast.First.Actor, Cast.Second.Actor);

    private static readonly Gen<Actor> OnOneScreen =
        Member.Zip(Gen.Elements(Hand.Other, Hand.Together), (member, hand) => member with { Hand = hand });

    private static readonly Gen<Actor> Stranger =
        from standing in Gen.Choose(-1, 31)
        from seat in Gen.Elements<Seat?>(null, Seat.First, Seat.Second, (Seat)0, (Seat)3)
        from hand in Gen.Elements(Hand.Own, Hand.Other, Hand.Together, (Hand)3)
        select new Actor("anyone", (Standing)standing, seat, hand);

    public static readonly Gen<Actor> AtAll = Gen.Frequency(
        (12, Member),
        (3, OnOneScreen),
        (1, Gen.Elements(Cast.President.Actor, Cast.Administrator.Actor)),
        (1, Stranger));
}
