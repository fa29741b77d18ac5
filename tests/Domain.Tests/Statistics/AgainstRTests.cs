namespace E4Bot.Domain.Tests.Statistics;

/// <summary>
/// Every statistic, against an independent script in R: expected.R stands beside, and what it found is kept in expected.csv. With E4BOT_R set, and R installed (Debian:
/// r-base-core), R is asked anew as well: to be done whenever the script or the data have been changed.
/// </summary>
public sealed class AgainstRTests
{
    private static readonly IReadOnlyList<Expected> Expected =
        Environment.GetEnvironmentVariable("E4BOT_R") is null ? MadeUp.Kept : [.. MadeUp.Kept, .. MadeUp.AskR()];

    private static readonly Dictionary<string, double> Found = Figures.Of(MadeUp.Candidates).ToDictionary();

    public static TheoryData<string> Kinds => [.. Expected.Select(KindOf).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_is_what_R_finds(string kind) =>
        Assert.All(Expected.Where(figure => KindOf(figure) == kind), figure =>
            Assert.True(figure.Is(Found[figure.Name]), $"{figure.Name} is {Found[figure.Name]:R}, and {figure.Value:R} in R."));

    [Fact]
    public void R_computes_every_figure_and_no_other() =>
        Assert.Equal(Expected.Select(figure => figure.Name).Distinct().Order(), Found.Keys.Order());

    private static string KindOf(Expected figure) => figure.Name.Split('.')[0];
}
