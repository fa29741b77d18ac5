using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Tests.Reading;
using FsCheck.Xunit;

namespace E4Bot.Cards.Tests.Size;

/// <summary>Texts are measured as they are written: what <see cref="Fit"/> lets through is what a card weighs.</summary>
public sealed class CostTests
{
    [Fact]
    public void Every_character_costs_what_it_is_said_to_cost()
    {
        var empty = Written("").Json.Length;
        var wrong = Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !char.IsSurrogate(c)).Where(c =>
        {
            var cost = Written(c.ToString()).Json.Length - empty;
            return Fit.Within(c.ToString(), cost).Length != 1 || Fit.Within(c.ToString(), cost - 1).Length != 0;
        });

        Assert.Empty(wrong.Select(c => $"U+{(int)c:X4}"));
    }

    [Property(MaxTest = 500)]
    public bool A_text_costs_what_its_characters_cost(string? text, bool isPlain)
    {
        var typed = string.Concat((text ?? "").Where(c => !char.IsSurrogate(c))) + (isPlain ? "\n\"a" : "\n\"漢");
        var cost = Written(typed).Json.Length - Written("").Json.Length;
        return Fit.Within(typed, cost) == typed && Fit.Within(typed, cost - 1) != typed;
    }

    [Property(MaxTest = 500)]
    public bool Every_well_formed_text_is_written_to_the_letter(string? text)
    {
        var typed = string.Concat((text ?? "").Where(c => !char.IsSurrogate(c))) + "🎓\u00A0é\n\"\\";
        return Written(typed).Inputs.Single().Word("value") == typed;
    }

    [Fact]
    public void Half_a_character_is_written_as_a_mark() => Assert.Equal("a\uFFFDb", Written("a\uD800b").Inputs.Single().Word("value"));

    private static ReadCard Written(string value) => new(new AdaptiveCard
    {
        FallbackText = "Essai.",
        Body = [new TextInput { Id = "a", Label = "Texte", ErrorMessage = "Écrivez.", Value = value }],
    });
}
