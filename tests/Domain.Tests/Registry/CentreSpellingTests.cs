using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Tests.Registry;

public sealed class CentreSpellingTests
{
    [Theory]
    [InlineData("LYCEE IMAGINAIRE")]
    [InlineData("lycée  imaginaire")]
    [InlineData("Lycée-Imaginaire")]
    public void The_spelling_met_first_is_kept(string other)
    {
        var spelling = new CentreSpelling();

        Assert.Equal("Lycée Imaginaire", spelling.Of("Lycée Imaginaire"));
        Assert.Equal("Lycée Imaginaire", spelling.Of(other));
        Assert.Equal("Lycée Fictif", spelling.Of("Lycée Fictif"));
    }
}
