using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Synthesis;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Tests.Scripting;
using Sample = E4Bot.Domain.Tests.Scripting.Sample;

namespace E4Bot.Cards.Tests.Synthesis;

/// <summary>A tableau de synthèse on a card: the holes first, in words.</summary>
public sealed class SynthesisCardTests
{
    [Fact]
    public void What_nothing_mobilises_stands_first_and_is_said_once()
    {
        var card = Card(SynthesisTables.Holed);

        Assert.Equal("Aucune réalisation ne mobilise\u00A0: «\u00A0Développer la présence en ligne\u00A0».", Notices(card)[0]);
        Assert.Single(Read(card).ReadTexts, text => text.Contains("Aucune réalisation ne mobilise", StringComparison.Ordinal));
        Assert.Contains(("Développer la présence en ligne\u00A0: ", "aucune réalisation"), Labelled(card));
    }

    [Fact]
    public void Each_competence_has_the_rows_that_mobilise_it()
    {
        var lines = Labelled(Card(SynthesisTables.Covered));

        Assert.Contains(("Gérer le patrimoine informatique\u00A0: ", "2\u00A0réalisations (lignes 9 et 20)"), lines);
        Assert.Contains(("Répondre aux incidents et aux demandes\u00A0: ", "1\u00A0réalisation (ligne 9)"), lines);
    }

    [Fact]
    public void That_all_is_covered_is_said_too() =>
        Assert.Contains("Chaque compétence du bloc est mobilisée par au moins une réalisation.", Read(Card(SynthesisTables.Covered)).MarkdownTexts);

    [Fact]
    public void A_number_that_is_not_the_registered_one_must_not_be_missed() => Assert.Equal(
        "Le numéro de candidat, «\u00A0123456789\u00A0», n'a pas ses zéros du début\u00A0: il est inscrit sous le n°\u00A000123456789.", Notices(Card(SynthesisTables.Holed))[1]);

    [Fact]
    public void A_column_that_was_not_found_is_no_hole_of_the_candidates()
    {
        var marked = SynthesisTables.Covered with { Columns = SynthesisTables.Unmarked.Columns, Sections = [new Section("", SectionKind.Training, 8, [SynthesisTables.Realisation(9, "Site", "2025", 1, 2, 3, 4, 5)])] };
        var card = Card(marked);

        Assert.Equal("La colonne «\u00A0Gérer le patrimoine informatique\u00A0» n'est pas trouvée\u00A0: rétablissez son titre d'après le modèle officiel.", Assert.Single(Notices(card)));
        Assert.Contains(("Gérer le patrimoine informatique\u00A0: ", "colonne non trouvée"), Labelled(card));
    }

    [Fact]
    public void An_empty_table_and_one_without_a_mark_say_so_once()
    {
        Assert.Equal("Aucune réalisation n'est décrite\u00A0: le tableau est vide.", Notices(Card(SynthesisTables.Empty))[0]);
        Assert.Equal("Aucune compétence n'est cochée, pour aucune réalisation.", Notices(Card(SynthesisTables.Unmarked))[0]);
    }

    [Fact]
    public void The_realisations_are_one_tap_away_with_their_periods_as_they_are_written()
    {
        var card = Card(SynthesisTables.Holed);
        var list = card.Body.OfType<Container>().Single(container => container.Id == "realisations");

        Assert.False(list.IsVisible);
        Assert.Contains("Voir les réalisations (4)", Read(card).PlainTexts);
        Assert.Contains(("Ligne 9\u00A0: ", "Gestion du parc Fiche d'inventaire, procédure de sauvegarde"), Labelled(list.Items));
        Assert.Contains("Période\u00A0: 31/04/2025. Compétences\u00A0: Travailler en mode projet.", Runs(list.Items));
        Assert.Contains("Période non indiquée. Aucune compétence cochée.", Runs(list.Items));
    }

    [Fact]
    public void What_there_is_to_look_at_is_a_list_of_sentences_and_the_long_rest_is_one_tap_away()
    {
        var card = Card(SynthesisTables.Holed);

        Assert.Contains("Ligne 10\u00A0: la date «\u00A031/04/2025\u00A0» n'existe pas.", Read(card).Runs);
        Assert.Equal(["signalements", "realisations"], card.Body.OfType<Container>().Select(container => container.Id).OfType<string>());
    }

    [Fact]
    public void A_competence_of_another_grid_is_named_by_what_is_known_of_it()
    {
        var kept = SynthesisTables.Covered with { Sections = [new Section("", SectionKind.Training, 8, [SynthesisTables.Realisation(9, "Site", "2025") with { Marks = [new Mark(new CompetenceId("ancienne"), "X", MarkMeaning.Yes)] }])] };

        Assert.Contains("Période\u00A0: 2025. Compétences\u00A0: ancienne.", Read(Card(kept)).Runs);
    }

    private static AdaptiveCard Card(SynthesisTable table) => SynthesisCard.Of(Sample.Candidate(), table, SessionFiles.Of2027);

    private static ReadCard Read(AdaptiveCard card) => new(card);

    private static IReadOnlyList<string> Notices(AdaptiveCard card) =>
        [.. card.Body.OfType<Container>().Where(container => container.Style == "warning").SelectMany(container => Runs(container.Items))];

    private static IEnumerable<string> Runs(IEnumerable<Element> elements) => elements.OfType<RichTextBlock>().SelectMany(block => block.Inlines).Select(run => run.Text);

    private static IEnumerable<(string, string)> Labelled(AdaptiveCard card) => Labelled(card.Body);

    private static IEnumerable<(string, string)> Labelled(IEnumerable<Element> elements) =>
        elements.OfType<RichTextBlock>().Where(block => block.Inlines.Count == 2).Select(block => (block.Inlines[0].Text, block.Inlines[1].Text));
}
