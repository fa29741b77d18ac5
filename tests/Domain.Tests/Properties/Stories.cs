using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Domain.Tests.Properties;

internal static class Stories
{
    /// <summary>Whatever anyone may ask, in any order, from any beginning.</summary>
    public static Arbitrary<Story> OfAnything => From(Anywhere, Random);

    /// <summary>Most steps bring the sheet nearer to its visas; some sign too soon, some are anything at all.</summary>
    public static Arbitrary<Story> ThatGetSomewhere => From(Anywhere, Gen.Frequency((5, Sensible), (2, Impatient), (2, Random)));

    /// <summary>The pedagogical team is at work on the file, and the commission would open.</summary>
    public static Arbitrary<Story> OfTheFile => From(
        Gen.Elements(Beginning.RegisteredForCcf, Beginning.RegisteredForPonctuelle, Beginning.Postponed, Beginning.ToBePutRight, Beginning.NotValidByCheck),
        Gen.Frequency((6, FileStep), (1, Random), (1, Sensible)));

    /// <summary>A sealed sheet is before the jury, which decides, reopens, and decides again once the members have signed anew.</summary>
    public static Arbitrary<Story> OfTheJury => From(
        Gen.Elements(Beginning.Sealed, Beginning.ReopenedTwice, Beginning.DecidedByTheJury, Beginning.DecidedAndSealedAgain),
        Gen.Frequency((3, JuryStep), (1, JuryReopens), (5, Sensible), (1, Random)));

    public static Gen<Step> LikelyOrNot => Gen.Frequency((1, Sensible), (1, Random));

    private static Actor President => new("president", Standing.President, null);

    private static Gen<Beginning> Anywhere => Gen.Elements(Enum.GetValues<Beginning>());

    private static Gen<Step> Sensible => Anyone.Member.Select(member => new Step(member, null, IsUpToDate: true));

    private static Gen<Step> Impatient => Anyone.Member.Select(member => new Step(member, new Command.Sign(0), IsUpToDate: true));

    private static Gen<Step> FileStep =>
        from command in Anything.OfTheFile
        from upToDate in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Step(new Actor("team", Standing.PedagogicalTeam, null), command, upToDate);

    private static Gen<Step> JuryStep =>
        from command in Anything.OfTheJury
        from upToDate in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Step(President, command, upToDate);

    private static Gen<Step> JuryReopens => Gen.Constant(new Step(President, new Command.Reopen("Harmonisation."), IsUpToDate: true));

    public static Gen<Step> Random =>
        from actor in Anyone.AtAll
        from command in Anything.Command
        from upToDate in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Step(actor, command, upToDate);

    private static Arbitrary<Story> From(Gen<Beginning> beginning, Gen<Step> step) =>
        Arb.From(
            beginning.Zip(Gen.Choose(0, 60).SelectMany(length => step.ArrayOf(length)), (start, steps) => new Story(start, steps)),
            story => story.Shorter());
}
