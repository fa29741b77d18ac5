using E4Bot.Domain.Harmonisation;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Gaps of made-up commissions, and what was found of one of them.</summary>
internal static class GapReading
{
    public static readonly int[] Ten = [8, 9, 10, 11, 12, 12, 13, 14, 15, 16];

    public static IReadOnlyList<GroupGaps> Between(params int[][] notes) => Gaps.Between(Graded.Commissions(notes), Graded.Rules);

    public static int[] Moved(int[] notes, int points) => [.. notes.Select(note => Math.Clamp(note + points, 0, 20))];

    public static GapFinding Finding(IReadOnlyList<GroupGaps> gaps, int commission) =>
        Assert.Single(gaps).Commissions.Single(gap => gap.Commission.Number == commission).Finding;

    public static GapFinding.Computed Computed(IReadOnlyList<GroupGaps> gaps, int commission) => Assert.IsType<GapFinding.Computed>(Finding(gaps, commission));
}
