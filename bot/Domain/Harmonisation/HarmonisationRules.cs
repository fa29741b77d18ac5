namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// From how many candidates on a figure is given, and what is worth a look. Of the session: its file may say otherwise, one by one. None of them is the circular's,
/// which asks to compare profiles and notes and says no more: they keep chance from being taken for severity.
/// </summary>
/// <param name="DescribeFrom">Candidates: below, the notes themselves are given, and no mean, quartile or standard deviation of so few.</param>
/// <param name="GapFrom">Candidates, of a commission and of all others: below, no gap.</param>
/// <param name="PFrom">Candidates, of a commission and of all others: below, a gap has an interval and no p.</param>
/// <param name="PCommissions">Commissions: below, no p.</param>
/// <param name="Shuffles">B: how often notes are shuffled between commissions.</param>
/// <param name="MostShuffled">Candidates in a group: above, p comes from the exact distribution instead of shuffles.</param>
/// <param name="Seed">Of every shuffle and resample: the same notes give the same figures, on any machine.</param>
/// <param name="Alpha">Risk, 0 to 1: of Holm's correction, and what an interval leaves out (two-sided).</param>
/// <param name="ClearGap">Points: a smaller gap is never « net », however sure.</param>
/// <param name="EqualProfileGap">Points: two notes of the same profile so far apart are an inversion.</param>
/// <param name="ProfileGapFrom">Candidates in a group: below, no note given profile.</param>
/// <param name="ProfileGapCommissions">Commissions in a group: below, no note given profile.</param>
/// <param name="AgreementFrom">Candidates: below, agreement is counted, and has no κ nor AC2.</param>
/// <param name="Resamples">How often candidates are drawn again for an interval of κ and AC2.</param>
/// <param name="NeighboursFrom">Candidates of the same or nearly the same profile: below, no note is called far from theirs.</param>
/// <param name="FarFromNeighbours">Points between a note and its neighbours' median, at least, to be called far.</param>
/// <param name="WithinCentre">Whether means are compared within an exam centre only: between centres, their candidates differ before anyone has judged them.</param>
public sealed record HarmonisationRules(
    int DescribeFrom = 5,
    int GapFrom = 5,
    int PFrom = 10,
    int PCommissions = 3,
    int Shuffles = 9_999,
    int MostShuffled = 2_000,
    int Seed = 2_027,
    double Alpha = .05,
    double ClearGap = 1.5,
    int EqualProfileGap = 3,
    int ProfileGapFrom = 30,
    int ProfileGapCommissions = 3,
    int AgreementFrom = 10,
    int Resamples = 1_999,
    int NeighboursFrom = 5,
    double FarFromNeighbours = 3,
    bool WithinCentre = true)
{
    public int DescribeFrom { get; } = Within(DescribeFrom, 2, 1_000, "describeFrom");

    public int GapFrom { get; } = Within(GapFrom, 2, 1_000, "gapFrom");

    public int PFrom { get; } = Within(PFrom, 2, 1_000, "pFrom");

    public int PCommissions { get; } = Within(PCommissions, 2, 1_000, "pCommissions");

    public int Shuffles { get; } = Within(Shuffles, 99, 99_999, "shuffles");

    public int MostShuffled { get; } = Within(MostShuffled, 0, 100_000, "mostShuffled");

    public int Seed { get; } = Within(Seed, 0, int.MaxValue, "seed");

    public double Alpha { get; } = Within(Alpha, .001, .2, "alpha");

    public double ClearGap { get; } = Within(ClearGap, 0, 20, "clearGap");

    public int EqualProfileGap { get; } = Within(EqualProfileGap, 1, 20, "equalProfileGap");

    public int ProfileGapFrom { get; } = Within(ProfileGapFrom, 5, 1_000, "profileGapFrom");

    public int ProfileGapCommissions { get; } = Within(ProfileGapCommissions, 2, 1_000, "profileGapCommissions");

    public int AgreementFrom { get; } = Within(AgreementFrom, 2, 1_000, "agreementFrom");

    public int Resamples { get; } = Within(Resamples, 99, 99_999, "resamples");

    public int NeighboursFrom { get; } = Within(NeighboursFrom, 1, 1_000, "neighboursFrom");

    public double FarFromNeighbours { get; } = Within(FarFromNeighbours, 0, 20, "farFromNeighbours");

    private static T Within<T>(T value, T least, T most, string name)
        where T : IComparable<T> =>
        value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0
            ? value
            : throw new ArgumentException(FormattableString.Invariant($"harmonisation.{name} is not from {least} to {most}"));
}
