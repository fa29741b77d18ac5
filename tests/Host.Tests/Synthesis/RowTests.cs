using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>Rows and sections, wherever candidates have put them.</summary>
public sealed class RowTests
{
    [Fact]
    public void Rows_inserted_and_deleted_move_the_sections()
    {
        var sheet = OfficialModel.FilledIn(2026);
        for (var i = 0; i < 15; i++) sheet.InsertRow(10);
        sheet.DeleteRow(26).DeleteRow(26).InsertRow(8).InsertRow(1);
        var table = Sample.Read(sheet);

        Assert.Equal(["Gestion du parc\nFiche d’inventaire", "Site vitrine", "Déploiement d’un intranet"], table.Realisations.Select(r => r.Title));
        Assert.Equal([SectionKind.Training, SectionKind.FirstYear, SectionKind.SecondYear], table.Sections.Select(s => s.Kind));
        Assert.Empty(Sample.Findings(sheet));
    }

    [Theory]
    [InlineData("Réalisations en cours de formation", SectionKind.Training, true)]
    [InlineData("REALISATION EN COURS DE FORMATION :", SectionKind.Training, true)]
    [InlineData("Réalisations en cours de formation - 1ère année", SectionKind.Training, false)]
    [InlineData("Réalisations professionnelles en cours de formation", SectionKind.Training, false)]
    [InlineData("Stage de 1ère année", SectionKind.FirstYear, false)]
    [InlineData("Réalisations en milieu professionnel en cours de deuxième année", SectionKind.SecondYear, false)]
    [InlineData("Réalisations en entreprise (2e année)", SectionKind.SecondYear, false)]
    [InlineData("Stage n°1 (du 2 juin au 1er juillet 2025)", SectionKind.FirstYear, false)]
    [InlineData("Stage BTS SIO 2", SectionKind.SecondYear, false)]
    [InlineData("Réalisations en milieu professionnel", SectionKind.Other, false)]
    [InlineData("Projets personnels", SectionKind.Other, false)]
    public void A_section_keeps_the_title_that_it_was_given(string title, SectionKind kind, bool isOfficial)
    {
        var sheet = OfficialModel.FilledIn(2026).With("A8", title);
        var section = Sample.Read(sheet).Sections[0];

        Assert.Equal((title, kind, 1), (section.Title, section.Kind, section.Realisations.Count));
        Assert.Equal(isOfficial, !Sample.Findings(sheet).Any(f => f is SynthesisFinding.SectionRenamed or SynthesisFinding.SectionUnknown));
    }

    [Fact]
    public void Sections_are_added_split_and_left_out()
    {
        var sheet = OfficialModel.FilledIn(2026)
            .With("A14", "Projets personnels").Merge("A14:H14")
            .With("A24", "Réalisations en milieu professionnel en cours de première année (suite)").Merge("A24:H24")
            .Unmerge(27).With("A27", null);
        OfficialModel.Realisation(sheet, 15, "Jeu", "2024", "E");
        var table = Sample.Read(sheet);

        Assert.Equal([8, 14, 19, 24], table.Sections.Select(s => s.Row!.Value));
        Assert.Equal([1, 1, 1, 1], table.Sections.Select(s => s.Realisations.Count));
        Assert.Equal(
            [
                new SynthesisFinding.SectionUnknown(14, "Projets personnels"),
                new SynthesisFinding.SectionRenamed(24, "Réalisations en milieu professionnel en cours de première année (suite)", SectionKind.FirstYear),
                new SynthesisFinding.SectionMissing(SectionKind.SecondYear),
            ],
            Sample.Findings(sheet));
    }

    [Fact]
    public void A_section_that_has_lost_its_merging_is_known_by_its_title()
    {
        var sheet = OfficialModel.FilledIn(2026);
        sheet.Merges.RemoveAll(merge => merge.Top > 7);

        Assert.Equal(Sample.Lines(Sample.Read(OfficialModel.FilledIn(2026))), Sample.Lines(Sample.Read(sheet)));
    }

    [Theory]
    [InlineData("Réalisations en cours de formation – 1ère année", SectionKind.Training)]
    [InlineData("Réalisations en milieu professionnel en cours de deuxième année", SectionKind.SecondYear)]
    public void So_is_one_whose_title_was_changed(string title, SectionKind kind) =>
        Assert.Equal(kind, Sample.Read(OfficialModel.FilledIn(2026).Unmerge(8).With("A8", title)).Sections[0].Kind);

    [Theory]
    [InlineData("Réalisation en entreprise d’un site")]
    [InlineData("Projets personnels")]
    public void Another_title_alone_is_a_realisation(string title) =>
        Assert.Equal(title, Sample.Read(OfficialModel.FilledIn(2026).With("A12", title)).Realisations.ElementAt(1).Title);

    [Fact]
    public void A_band_without_a_title_counts_only_if_something_stands_in_it()
    {
        var between = OfficialModel.FilledIn(2026).Merge("A18:H18").Merge("A35:H35");
        var above = OfficialModel.FilledIn(2026).With("A19", null);

        Assert.Empty(Sample.Findings(between));
        Assert.Equal([new SynthesisFinding.SectionUnknown(19, ""), new SynthesisFinding.SectionMissing(SectionKind.FirstYear)], Sample.Findings(above));
    }

    [Fact]
    public void Realisations_before_the_first_section_are_kept()
    {
        var sheet = OfficialModel.FilledIn(2026).Unmerge(8).With("A8", null);

        Assert.Equal((null, 1), (Sample.Read(sheet).Sections[0].Row, Sample.Read(sheet).Sections[0].Realisations.Count));
        Assert.Equal([new SynthesisFinding.RealisationsOutsideSections(1), new SynthesisFinding.SectionMissing(SectionKind.Training)], Sample.Findings(sheet));
    }

    [Fact]
    public void A_title_alone_below_another_is_a_realisation_of_its_own_and_said_to_be_doubtful()
    {
        var sheet = OfficialModel.FilledIn(2026).With("A10", "(documents : procédure, tests)");

        Assert.Equal(4, Sample.Read(sheet).Realisations.Count());
        Assert.Equal(
            [
                new SynthesisFinding.MayContinueAbove(10, "(documents : procédure, tests)"), new SynthesisFinding.PeriodMissing(10, "(documents : procédure, tests)"),
                new SynthesisFinding.RealisationWithoutCompetence(10, "(documents : procédure, tests)"),
            ],
            Sample.Findings(sheet));
    }

    [Fact]
    public void A_title_merged_over_rows_is_one_realisation_with_all_that_stands_beside_it()
    {
        var sheet = OfficialModel.FilledIn(2026).Merge("A9:A11").With("B10", "06/01/2025 au 31/01/2025").With("G11", "X");

        Assert.Equal(
            "Training: 9 Gestion du parc\nFiche d’inventaire | 15/10/2024 au 26/11/2024\n06/01/2025 au 31/01/2025 | patrimoine incidents mise-a-disposition",
            Sample.Lines(Sample.Read(sheet))[0]);
        Assert.Empty(Sample.Findings(sheet));
    }

    [Fact]
    public void A_period_or_a_mark_merged_downwards_is_that_of_each_realisation_beside_it()
    {
        var sheet = OfficialModel.FilledIn(2026).With("A10", "Sauvegardes").Merge("B9:B12").Merge("C9:C12");

        Assert.Equal("Training: 10 Sauvegardes | 15/10/2024 au 26/11/2024 | patrimoine", Sample.Lines(Sample.Read(sheet))[1]);
        Assert.Empty(Sample.Findings(sheet));
    }

    [Fact]
    public void A_title_merged_over_the_periods_has_none_and_one_merged_over_marks_marks_nothing()
    {
        var sheet = OfficialModel.FilledIn(2026).Merge("A9:B9").With("B9", null).Merge("B20:D20");

        Assert.Equal("Training: 9 Gestion du parc\nFiche d’inventaire |  | patrimoine incidents", Sample.Lines(Sample.Read(sheet))[0]);
        Assert.Equal("FirstYear: 20 Site vitrine | du 26/05/25 au 27/06/25 | presence-en-ligne mode-projet", Sample.Lines(Sample.Read(sheet))[1]);
    }

    [Fact]
    public void Marks_and_periods_without_a_realisation_are_told()
    {
        var sheet = OfficialModel.FilledIn(2026).With("C12", "X").With("D12", "X").With("B14", "2024").With("A15", " - ").With("E15", "X");

        Assert.Equal(3, Sample.Read(sheet).Realisations.Count());
        Assert.Equal(
            ["MarkWithoutRealisation 12", "PeriodWithoutRealisation 14", "MarkWithoutRealisation 15"],
            Sample.Findings(sheet).Select(f => $"{f.GetType().Name} {f.GetType().GetProperty("Row")!.GetValue(f)}"));
    }

    [Fact]
    public void A_sheet_without_any_mark_says_so_once()
    {
        var sheet = OfficialModel.FilledIn(2026);
        foreach (var place in sheet.Cells.Keys.Where(place => place is { Row: > 8, Column: > 1 }).ToList()) sheet.Cells[place] = " ";

        Assert.Equal([new SynthesisFinding.NoMark()], Sample.Findings(sheet));
    }
}
