using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>The official model of each session.</summary>
public sealed class OfficialModelTests
{
    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void A_model_filled_in_is_read_to_the_last_mark(int year)
    {
        var up = year == 2022 ? 1 : 0;
        var table = Sample.Read(OfficialModel.FilledIn(year));

        Assert.Equal(
            new SynthesisHeading($"{year}", "Alix EXEMPLE", OfficialModel.Number, "Lycée Imaginaire", TickedOption.Slam, up == 1 ? null : new(OfficialModel.Portfolio, true)),
            table.Heading);
        Assert.Equal([SectionKind.Training, SectionKind.FirstYear, SectionKind.SecondYear], table.Sections.Select(s => s.Kind));
        Assert.Equal([8 - up, 19 - up, 27 - up], table.Sections.Select(s => s.Row!.Value));
        Assert.Equal(
            [
                $"Training: {9 - up} Gestion du parc\nFiche d’inventaire | 15/10/2024 au 26/11/2024 | patrimoine incidents",
                $"FirstYear: {20 - up} Site vitrine | du 26/05/25 au 27/06/25 | presence-en-ligne mode-projet",
                $"SecondYear: {28 - up} Déploiement d’un intranet | 05/01/2026 au 13/02/2026 | patrimoine mise-a-disposition developpement-professionnel",
            ],
            Sample.Lines(table));
        Assert.Equal(up == 1 ? [new SynthesisFinding.AddressMissing()] : [], SynthesisFindings.Of(table, Sample.Grid, Registered.Unknown));
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2026)]
    public void The_empty_model_is_empty(int year)
    {
        var table = Sample.Read(OfficialModel.Of(year));

        Assert.Equal(new SynthesisHeading($"{year}", null, null, null, TickedOption.None, null), table.Heading);
        Assert.Empty(table.Realisations);
        Assert.Equal(
            [
                new SynthesisFinding.NoRealisation(), new SynthesisFinding.NameMissing(), new SynthesisFinding.NumberMissing(), new SynthesisFinding.CentreMissing(),
                new SynthesisFinding.OptionNotTicked(), new SynthesisFinding.AddressMissing(),
            ],
            SynthesisFindings.Of(table, Sample.Grid, Registered.Unknown));
    }
}
