using E4Bot.Cards.Charts;

namespace E4Bot.Host.Files.Charts;

/// <summary>As much to the left of zero as to the right of it, so that a gap in one way looks as large as the same in the other.</summary>
/// <param name="Reach">The value at either end: a round one.</param>
internal sealed record IntervalScale(float Left, float Right, decimal Reach)
{
    private static readonly decimal[] Round = [1, 2, 4, 6, 8, 10, 20];

    public IReadOnlyList<decimal> Ticks => [-Reach, 0, Reach];

    public static IntervalScale Of(IEnumerable<Interval> rows, float left, float right)
    {
        var farthest = rows.Select(row => row.Span).OfType<Span>().Select(span => Math.Max(-span.Low, span.High)).Append(0).Max();
        return new IntervalScale(left + 15, right - 15, Round.FirstOrDefault(reach => reach >= farthest, Math.Ceiling(farthest)));
    }

    public float At(decimal value) => Left + (float)((value + Reach) / (2 * Reach)) * (Right - Left);
}
