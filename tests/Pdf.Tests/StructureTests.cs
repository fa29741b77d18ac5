using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Tests.Reading;
using E4Bot.Pdf.Tests.Samples;
using UglyToad.PdfPig.Tokens;

namespace E4Bot.Pdf.Tests;

public sealed class StructureTests
{
    private static readonly PdfDocument TwoPages = SampleForm.OnTwoPages();

    [Fact]
    public void Every_mark_of_every_page_has_a_parent_that_holds_it()
    {
        using var read = new ReadDocument(TwoPages);
        var numbers = read.Dictionary(read.Tree, "ParentTree").Get<ArrayToken>("Nums").Data;
        Assert.Equal(2, read.Pages.Count);
        foreach (var page in read.Pages)
        {
            var key = page.Dictionary.Get<NumericToken>("StructParents").Int;
            Assert.Equal(key, ((NumericToken)numbers[2 * key]).Int);
            var parents = ((ArrayToken)numbers[2 * key + 1]).Data.Select(read.Follow).ToArray();
            var marks = page.GetMarkedContents().Select(content => content.MarkedContentIdentifier).Where(mark => mark >= 0).ToArray();
            Assert.Equal(Enumerable.Range(0, parents.Length), marks);
            Assert.All(marks, mark => Assert.Contains(mark, MarksOf(parents[mark])));
        }
    }

    [Fact]
    public void Everything_drawn_is_tagged_or_an_artifact()
    {
        using var read = new ReadDocument(TwoPages);
        foreach (var page in read.Pages)
        {
            var depth = 0;
            foreach (var operation in page.Operations.Select(operation => operation.Operator))
            {
                depth += operation is "BDC" or "BMC" ? 1 : operation == "EMC" ? -1 : 0;
                if (operation is "Tj" or "S" or "f" or "re") Assert.Equal(1, depth);
            }
            Assert.Equal(0, depth);
            Assert.All(page.GetMarkedContents(), content => Assert.True(content.IsArtifact || content.MarkedContentIdentifier >= 0));
        }
    }

    [Fact]
    public void The_reading_order_is_that_of_the_blocks()
    {
        using var read = Short.Read(
            new Heading(1, "Titre"),
            new Table([1, 1], new Row("a", "b")),
            new Frame(new Heading(2, "Partie"), "un", "deux"),
            new Frame(null, "NOTE"));
        Assert.Equal("Document(H1 Table(TR(TD(P) TD(P))) Sect(H2 P P) P)", read.Root.Outline);
        var spoken = read.Root.SelfAndBelow.Select(element => element.Text).Where(text => text.Length > 0);
        Assert.Equal(["Titre", "a", "b", "Partie", "un", "deux", "NOTE"], spoken);
    }

    [Fact]
    public void Cells_side_by_side_that_go_on_over_a_page_are_read_one_after_the_other()
    {
        var left = string.Join('\n', Enumerable.Range(0, 90).Select(line => $"gauche {line}"));
        var right = string.Join('\n', Enumerable.Range(0, 90).Select(line => $"droite {line}"));
        using var read = Short.Read(new Table([1, 1], new Row(left, right)));
        Assert.Equal(2, read.Pages.Count);
        Assert.Equal([left.Replace('\n', ' '), right.Replace('\n', ' ')], read.Root.All("P").Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData(true, "case cochée", 3)]
    [InlineData(false, "case non cochée", 1)]
    public void A_check_box_is_a_figure_that_says_its_state(bool ticked, string words, int strokes)
    {
        using var read = Short.Read(new Paragraph("OPTION SISR\u00A0", new CheckBox(ticked, words), " puis"));
        var figure = Assert.Single(read.Root.All("Figure"));
        Assert.Equal(words, figure.AlternateText);
        Assert.Equal("Document(P(Figure))", read.Root.Outline);
        Assert.Equal(strokes, read.Pages[0].GetMarkedContents().Single(content => content.Tag == "Figure").Paths.Count);
    }

    [Fact]
    public void Header_cells_say_which_cells_they_speak_for_and_wide_cells_how_many_columns_they_span()
    {
        using var read = Short.Read(new Table(
            [1, 1],
            new Row(new Cell("Membres") { Columns = 2, Scope = HeaderScope.Column }),
            new Row(new Cell("Visa") { Scope = HeaderScope.Row }, "signé")));
        Assert.Equal([("Column", 2), ("Row", 1)], read.Root.All("TH").Select(header => (header.Scope, header.ColumnSpan)));
    }

    [Fact]
    public void A_list_keeps_each_label_with_its_item()
    {
        using var read = Short.Read(new ItemList(new Item(new CheckBox(true, "motif retenu"), "absence de dossier"), new Item("•", "autre motif")));
        Assert.Equal("Document(L(LI(Lbl(Figure) LBody(P)) LI(Lbl LBody(P))))", read.Root.Outline);
    }

    [Fact]
    public void Page_numbers_and_repeated_titles_are_not_read_as_text()
    {
        using var read = new ReadDocument(TwoPages);
        var spoken = string.Concat(read.Root.SelfAndBelow.Select(element => element.Text));
        Assert.Contains("(suite)", read.Pages[1].Text, StringComparison.Ordinal);
        Assert.Contains("Page 2 / 2", read.Pages[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("(suite)", spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("Page 2", spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_paragraph_leaves_no_element_and_an_empty_cell_does()
    {
        using var read = Short.Read("", new Table([1, 1], new Row("", "plein")));
        Assert.Equal("Document(Table(TR(TD TD(P))))", read.Root.Outline);
    }

    private static IEnumerable<int> MarksOf(DictionaryToken element) =>
        element.Get<ArrayToken>("K").Data.OfType<DictionaryToken>().Select(kid => kid.Get<NumericToken>("MCID").Int);
}
