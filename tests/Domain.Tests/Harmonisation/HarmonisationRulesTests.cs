using System.Text.Json;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>What keeps chance from being taken for severity.</summary>
public sealed class HarmonisationRulesTests
{
    [Fact]
    public void Unless_a_session_says_otherwise_they_are_the_usual_ones()
    {
        var rules = new HarmonisationRules();

        Assert.Equal((5, 5, 10, 3), (rules.DescribeFrom, rules.GapFrom, rules.PFrom, rules.PCommissions));
        Assert.Equal((9_999, .05, 1.5, 3), (rules.Shuffles, rules.Alpha, rules.ClearGap, rules.EqualProfileGap));
        Assert.Equal((30, 3, 10, true), (rules.ProfileGapFrom, rules.ProfileGapCommissions, rules.AgreementFrom, rules.WithinCentre));
    }

    [Theory]
    [InlineData("session-2023.json")]
    [InlineData("session-2027.json")]
    public void The_sessions_that_travel_with_the_program_spell_out_the_usual_ones(string file)
    {
        using var session = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sessions", file)));

        var spelt = session.RootElement.GetProperty("harmonisation");

        Assert.Equal(new HarmonisationRules(), spelt.Deserialize<HarmonisationRules>(JsonSerializerOptions.Web));
        Assert.Equal(typeof(HarmonisationRules).GetProperties().Length, spelt.EnumerateObject().Count());
        Assert.Equal(new HarmonisationRules(), SessionFiles.Of2027.Harmonisation);
    }

    public static TheoryData<string, Func<HarmonisationRules>> Nonsense => new()
    {
        { "describeFrom", () => new HarmonisationRules(DescribeFrom: 1) },
        { "gapFrom", () => new HarmonisationRules(GapFrom: 0) },
        { "pFrom", () => new HarmonisationRules(PFrom: -1) },
        { "pCommissions", () => new HarmonisationRules(PCommissions: 1) },
        { "shuffles", () => new HarmonisationRules(Shuffles: 98) },
        { "mostShuffled", () => new HarmonisationRules(MostShuffled: -1) },
        { "seed", () => new HarmonisationRules(Seed: -1) },
        { "alpha", () => new HarmonisationRules(Alpha: .5) },
        { "alpha", () => new HarmonisationRules(Alpha: double.NaN) },
        { "clearGap", () => new HarmonisationRules(ClearGap: 21) },
        { "equalProfileGap", () => new HarmonisationRules(EqualProfileGap: 0) },
        { "profileGapFrom", () => new HarmonisationRules(ProfileGapFrom: 4) },
        { "profileGapCommissions", () => new HarmonisationRules(ProfileGapCommissions: 1) },
        { "agreementFrom", () => new HarmonisationRules(AgreementFrom: 1) },
        { "resamples", () => new HarmonisationRules(Resamples: 1_000_000) },
        { "neighboursFrom", () => new HarmonisationRules(NeighboursFrom: 0) },
        { "farFromNeighbours", () => new HarmonisationRules(FarFromNeighbours: -.5) },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Nonsense_is_refused_by_its_name(string name, Func<HarmonisationRules> made) =>
        Assert.StartsWith($"harmonisation.{name} is not from ", Assert.Throws<ArgumentException>(made).Message);
}
