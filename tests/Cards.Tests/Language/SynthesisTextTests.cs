using System.Text.RegularExpressions;
using E4Bot.Cards.French;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Synthesis.Periods;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Language;

/// <summary>Everything that may be told of a tableau de synthèse has its sentence.</summary>
public sealed partial class SynthesisTextTests
{
    public static TheoryData<SynthesisFinding> Findings => [.. AllOf.Cases<SynthesisFinding>()];

    [Theory]
    [MemberData(nameof(Findings), DisableDiscoveryEnumeration = true)]
    public void Every_finding_is_one_french_sentence(SynthesisFinding finding)
    {
        // What the candidate wrote is theirs, dots and all.
        var sentence = Typed.Replace(SynthesisText.Of(finding, SessionFiles.Of2027.Grid), "x");
        Assert.Empty(Fault.In(sentence).Concat(Fault.InSentence(sentence)));
    }

    [Fact]
    public void What_a_candidate_wrote_is_shortened_and_kept_on_one_line() => Assert.Equal(
        $"Ligne 9\u00A0: aucune compétence n'est cochée pour «\u00A0Parc : inventaire {new string('a', 42)}…\u00A0».",
        SynthesisText.Of(new SynthesisFinding.RealisationWithoutCompetence(9, $"Parc :\n inventaire\t{new string('a', 500)}"), SessionFiles.Of2027.Grid));

    [Fact]
    public void A_text_that_looks_like_a_place_to_fill_stays_a_text() => Assert.Contains(
        "«\u00A0{0}\u00A0»", SynthesisText.Of(new SynthesisFinding.AddressNotALink("{0}"), SessionFiles.Of2027.Grid), StringComparison.Ordinal);

    [Theory]
    [InlineData("15/10/2024 au 01/11/2024", "du 15 octobre 2024 au 1er novembre 2024")]
    [InlineData("10/2024 au 04/2026", "d'octobre 2024 à avril 2026")]
    [InlineData("09/2024 au 15/10/2024", "de septembre 2024 au 15 octobre 2024")]
    [InlineData("2020-2023", "de 2020 à 2023")]
    [InlineData("15/10/2024", "le 15 octobre 2024")]
    [InlineData("10/2024", "octobre 2024")]
    [InlineData("2024", "2024")]
    [InlineData("depuis le 15/10/2024", "depuis le 15 octobre 2024")]
    [InlineData("depuis 2024", "depuis 2024")]
    [InlineData("15/10/2024, 16/10/2024", "le 15 octobre 2024 et le 16 octobre 2024")]
    [InlineData("", "aucune période")]
    [InlineData("31/04/2026", "date impossible")]
    [InlineData("S1", "période non comprise")]
    public void A_period_is_said_as_exactly_as_it_was_written(string written, string said) => Assert.Equal(said, PeriodText.Of(PeriodReading.Of(written)));

    [GeneratedRegex("Défaut de (?:[^…]{1,60}…|.*?\\.(?=\u00A0:))")]
    private static partial Regex Typed { get; }
}
