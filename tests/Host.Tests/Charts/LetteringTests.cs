using E4Bot.Host.Files.Charts;

namespace E4Bot.Host.Tests.Charts;

/// <summary>No text runs into another, whatever its length: it is measured before it is drawn.</summary>
public sealed class LetteringTests
{
    private const float Width = 540;
    private const float BetweenMargins = 504;

    [Theory]
    [InlineData("Commission 12 (Lycée Imaginaire de Sainte-Fictive)", 210)]
    [InlineData("🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓", 100)]
    [InlineData("Travailler", 5)]
    public void What_is_too_wide_is_cut_and_shows_it(string text, float most)
    {
        using var body = Lettering.Body();

        var cut = body.Cut(text, most);

        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.True(cut == "…" || body.Width(cut) <= most);
        Assert.False(cut.Length > 1 && char.IsHighSurrogate(cut[^2]), "half a character");
    }

    [Fact]
    public void Lines_are_no_wider_than_asked_and_a_number_stays_with_its_word()
    {
        using var title = Lettering.Title();

        var lines = title.Wrap("Niveaux retenus par compétence dans la commission 3", 330, 3);

        Assert.All(lines, line => Assert.True(title.Width(line) <= 330));
        Assert.Contains(lines, line => line.Contains("commission\u00A03", StringComparison.Ordinal));
        Assert.Single(title.Wrap("un deux trois quatre cinq six sept huit neuf dix", 200, 1));
    }

    /// <summary>Every second note of the scale is written: two digits and a gap fit in two columns of a picture's 504 pixels.</summary>
    [Fact]
    public void The_notes_under_a_histogram_do_not_touch()
    {
        using var body = Lettering.Body();

        Assert.True(body.Width("20") + 6 <= 2 * BetweenMargins / 21);
        Assert.True(body.Width("20") + 6 > BetweenMargins / 21);
    }

    /// <summary>At 360 pixels a card shows 324 of them or more: letters of 18 are shown as 10.8 at least, those of 20 as 12.</summary>
    [Fact]
    public void The_smallest_letters_can_be_read_on_a_phone() => Assert.All(
        (Func<Lettering>[])[Lettering.Small, Lettering.Body, Lettering.Strong, Lettering.Title],
        make =>
        {
            using var lettering = make();
            Assert.True(lettering.Font.Size * 324 / Width >= 10.8f);
        });
}
