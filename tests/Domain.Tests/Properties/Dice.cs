using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Domain.Tests.Properties;

internal static class Dice
{
    /// <summary>A roll decides whose turn it is.</summary>
    public static readonly Arbitrary<int[]> Many = Arb.From(Gen.Choose(0, 5).ArrayOf(97));
}
