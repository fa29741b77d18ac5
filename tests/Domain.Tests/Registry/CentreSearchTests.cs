using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Tests.Registry;

/// <summary>A centre is meant by its name, or by enough of it, without regard to case and accents.</summary>
public sealed class CentreSearchTests
{
    private static readonly string[] Centres = ["Lycée Imaginaire", "Lycée Imaginaire Nord", "CFA de l'Essai"];

    [Theory]
    [InlineData("lycee imaginaire", "Lycée Imaginaire")]
    [InlineData("NORD", "Lycée Imaginaire Nord")]
    [InlineData("essai", "CFA de l'Essai")]
    public void The_whole_name_goes_before_a_part_of_one(string named, string found) => Assert.Equal([found], CentreSearch.Matching(Centres, named));

    [Fact]
    public void A_part_that_several_have_names_them_all() => Assert.Equal(["Lycée Imaginaire", "Lycée Imaginaire Nord"], CentreSearch.Matching(Centres, "lycée"));

    [Fact]
    public void Nothing_named_is_all_and_a_strange_name_is_none()
    {
        Assert.Equal(Centres, CentreSearch.Matching(Centres, null));
        Assert.Empty(CentreSearch.Matching(Centres, "ailleurs"));
    }
}
