using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>
/// How often innocent commissions are accused: made-up sessions of six commissions of ten whole notes, of standard deviation 3.3 within. The rates are those by which
/// the rules were chosen. E4BOT_SESSIONS says how many sessions, for narrower limits.
/// </summary>
public sealed class FalseAlarmTests
{
    private const int Ordinary = 1_500;

    private const int Commissions = 6;

    private const int Candidates = 10;

    private const double Spread = 3.3;

    /// <summary>Chance exactly, which is what shuffles come to, in a hundredth of their time.</summary>
    private static readonly HarmonisationRules Rules = new(MostShuffled: 0);

    private static readonly int Sessions = int.TryParse(Environment.GetEnvironmentVariable("E4BOT_SESSIONS"), out var sessions) ? sessions : Ordinary;

    [Theory]
    [InlineData(2, .30)]
    [InlineData(1, .89)]
    public void A_rule_of_so_many_points_from_the_middle_commission_accuses_an_innocent_one(int points, double rate) =>
        AssertRate(rate, Made(severity: 0).Count(session => IsAccused(session, points)));

    [Fact]
    public void A_clear_gap_accuses_an_innocent_one_in_four_sessions_of_a_hundred() =>
        AssertRate(.04, Made(severity: 0).Count(session => Verdicts(session).Contains(Verdict.ClearGap)));

    /// <summary>45 % in ten thousand sessions: the gap itself is part of what is shuffled.</summary>
    [Fact]
    public void A_true_gap_of_three_points_is_found_about_one_time_in_two() =>
        AssertRate(.45, Made(severity: -3).Count(session => Verdicts(session)[0] == Verdict.ClearGap));

    /// <summary>Within four errors of the rate, and of the half point of a hundred to which the rates are known.</summary>
    private static void AssertRate(double rate, int sessions) =>
        Assert.Equal(rate, (double)sessions / Sessions, .005 + (4 * Math.Sqrt(rate * (1 - rate) / Sessions)));

    private static IEnumerable<int[][]> Made(int severity)
    {
        var sequence = new Xoshiro256(20_270_518);
        for (var session = 0; session < Sessions; session++)
            yield return [.. Enumerable.Range(0, Commissions).Select(c => Notes(sequence, c == 0 ? severity : 0))];
    }

    private static int[] Notes(Xoshiro256 sequence, int severity) =>
        [.. Enumerable.Range(0, Candidates).Select(_ => Math.Clamp((int)Math.Round(11 + severity + (Spread * Normal(sequence))), 0, 20))];

    /// <summary>Box and Muller (1958).</summary>
    private static double Normal(Xoshiro256 sequence) =>
        Math.Sqrt(-2 * Math.Log(1 - sequence.Fraction())) * Math.Cos(2 * Math.PI * sequence.Fraction());

    private static bool IsAccused(int[][] session, int points)
    {
        double[] means = [.. session.Select(notes => notes.Average()).Order()];
        var middle = (means[2] + means[3]) / 2;
        return means.Any(mean => Math.Abs(mean - middle) >= points);
    }

    private static Verdict[] Verdicts(int[][] session) =>
        [.. Assert.Single(Gaps.Between(Graded.Commissions(session), Rules)).Commissions.Select(gap => Assert.IsType<GapFinding.Computed>(gap.Finding).Verdict)];
}
