using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>Columns are found by what stands above them.</summary>
public sealed class HeaderTests
{
    private static readonly IReadOnlyList<string> Expected = Sample.Lines(Sample.Read(OfficialModel.FilledIn(2026)));

    [Theory]
    [InlineData("C6", "Gérer le patrimoine informatiqe")]
    [InlineData("C6", "GERER LE PATRIMOINE  INFORMATIQUE")]
    [InlineData("C6", "Patrimoine informatique")]
    [InlineData("D6", "Répondre aux incidents et aux demandes d'assistance")]
    [InlineData("D6", "Repondre aux incidents et aux demandes d´assistance et d´évolution")]
    [InlineData("E6", "Développer la présence en ligne")]
    [InlineData("E6", "Developper la présence en-ligne de\nl’organisation")]
    [InlineData("F6", "Travailler en mode projets")]
    [InlineData("F6", " travailler\nen\nmode projet ")]
    [InlineData("G6", "Mettre à disposition un service")]
    [InlineData("H6", "Organiser son dévelopement profesionnel")]
    [InlineData("H6", "Organiser son développement professionnel\n▸ Mettre en place son environnement d’apprentissage personnel")]
    public void A_header_misspelt_shortened_or_with_its_sub_skills_is_known(string place, string text)
    {
        var sheet = OfficialModel.FilledIn(2026).With(place, text);

        Assert.Equal(Expected, Sample.Lines(Sample.Read(sheet)));
        Assert.Empty(Sample.Findings(sheet));
    }

    [Theory]
    [InlineData("C6", "patrimoine", "Parc")]
    [InlineData("E6", "presence-en-ligne", "Site web")]
    [InlineData("E6", "presence-en-ligne", "Travailler en mode projet")]
    [InlineData("E6", "presence-en-ligne", "")]
    [InlineData("H6", "developpement-professionnel", "Veille")]
    public void The_only_header_that_is_not_known_is_known_by_its_place(string place, string competence, string text)
    {
        var sheet = OfficialModel.FilledIn(2026).With(place, text.Length == 0 ? null : text);

        Assert.Equal(Expected, Sample.Lines(Sample.Read(sheet)));
        Assert.Equal([new SynthesisFinding.CompetenceRenamed(new CompetenceId(competence), text)], Sample.Findings(sheet));
    }

    [Fact]
    public void Two_headers_that_are_not_known_are_not_guessed()
    {
        var sheet = OfficialModel.FilledIn(2026).With("E6", "Site web").With("F6", "Agile");

        Assert.Equal(
            [
                new SynthesisFinding.CompetenceNotCovered(new("presence-en-ligne")), new SynthesisFinding.CompetenceNotCovered(new("mode-projet")),
                new SynthesisFinding.CompetenceColumnMissing(new("presence-en-ligne")), new SynthesisFinding.CompetenceColumnMissing(new("mode-projet")),
                new SynthesisFinding.OutsideColumns(20, "E", "X"), new SynthesisFinding.OutsideColumns(20, "F", "X"),
                new SynthesisFinding.RealisationWithoutCompetence(20, "Site vitrine"),
            ],
            Sample.Findings(sheet).OrderBy(f => f is SynthesisFinding.RealisationWithoutCompetence));
    }

    [Fact]
    public void The_last_column_taken_away_is_missing()
    {
        var sheet = OfficialModel.FilledIn(2026).With("H6", null).With("H7", null).With("H28", null);

        Assert.Contains(new SynthesisFinding.CompetenceColumnMissing(new("developpement-professionnel")), Sample.Findings(sheet));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    public void A_column_inserted_anywhere_moves_the_others(int at) => Assert.Equal(Expected, Sample.Lines(Sample.Read(OfficialModel.FilledIn(2026).InsertColumn(at))));

    [Fact]
    public void A_column_of_numbers_before_the_titles_is_not_read()
    {
        var sheet = OfficialModel.FilledIn(2026).InsertColumn(0).With("A9", 1).With("A20", 2).With("A28", 3).With("A10", 4);

        Assert.Equal(Expected, Sample.Lines(Sample.Read(sheet)));
        Assert.Empty(Sample.Findings(sheet));
    }

    [Fact]
    public void A_cross_in_a_column_between_is_told_and_not_counted()
    {
        var sheet = OfficialModel.FilledIn(2026).InsertColumn(3).With("D9", "X").With("L20", "bien");

        Assert.Equal(Expected, Sample.Lines(Sample.Read(sheet)));
        Assert.Equal([new SynthesisFinding.OutsideColumns(9, "D", "X"), new SynthesisFinding.OutsideColumns(20, "L", "bien")], Sample.Findings(sheet));
    }

    [Fact]
    public void Headers_of_titles_and_periods_may_be_gone()
    {
        Assert.Equal(Expected, Sample.Lines(Sample.Read(OfficialModel.FilledIn(2026).With("A6", null))));
        Assert.Equal(Expected, Sample.Lines(Sample.Read(OfficialModel.FilledIn(2026).With("B6", null))));
        Assert.Equal(Expected, Sample.Lines(Sample.Read(OfficialModel.FilledIn(2026).With("A6", null).With("B6", null))));
        Assert.Equal(Expected, Sample.Lines(Sample.Read(OfficialModel.FilledIn(2026).Unmerge(6).With("A7", "Réalisations").With("A6", null).With("B7", "Dates").With("B6", null))));
    }

    [Fact]
    public void The_row_of_the_sub_skills_may_be_gone_or_split()
    {
        var gone = OfficialModel.FilledIn(2026).DeleteRow(7);
        var split = OfficialModel.FilledIn(2026).InsertRow(8).With("C8", "▸ Gérer des sauvegardes");

        Assert.Equal(Expected.Count, Sample.Read(gone).Realisations.Count());
        Assert.Equal([8, 19, 27], Sample.Read(gone).Realisations.Select(r => r.Row));
        Assert.Equal([10, 21, 29], Sample.Read(split).Realisations.Select(r => r.Row));
        Assert.Empty(Sample.Read(split).Loose);
    }

    [Fact]
    public void A_header_written_again_further_down_is_no_realisation()
    {
        var sheet = OfficialModel.FilledIn(2026);
        foreach (var column in "ABCDEFGH") sheet.With($"{column}16", sheet[$"{column}6"]).With($"{column}17", sheet[$"{column}7"]);

        Assert.Equal(Expected, Sample.Lines(Sample.Read(sheet)));
        Assert.Empty(Sample.Findings(sheet));
    }

    [Fact]
    public void A_competence_merged_over_two_columns_has_both()
    {
        var sheet = OfficialModel.FilledIn(2026).InsertColumn(3).Merge("C6:D6").With("D20", "x");

        Assert.Equal("FirstYear: 20 Site vitrine | du 26/05/25 au 27/06/25 | patrimoine presence-en-ligne mode-projet", Sample.Lines(Sample.Read(sheet))[1]);
    }

    [Fact]
    public void A_workbook_without_the_header_is_refused()
    {
        Assert.Equal(SynthesisRefusal.NoTable, Sample.Refused(new BookWriter().Write(new SheetModel().With("A1", "Gérer le patrimoine informatique"))));
        Assert.Equal(SynthesisRefusal.NoTable, Sample.Refused(new BookWriter().Write(new SheetModel())));
    }
}
