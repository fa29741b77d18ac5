using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Tests.Samples;

namespace E4Bot.Pdf.Tests.Validation;

/// <summary>What independent validators say of a form, of a long one, of hostile words and of nothing.</summary>
public sealed class ValidationTests
{
    public static TheoryData<string> Names => [.. Documents.Keys];

    private static Dictionary<string, Func<PdfDocument>> Documents { get; } = new()
    {
        ["a form"] = SampleForm.OnOnePage,
        ["two pages"] = SampleForm.OnTwoPages,
        ["hostile words"] = () => SampleForm.With("🎓 試験 שלום \uD800 \u0007 e\u0301 \uFFFE" + new string('\u0301', 10_000) + new string('W', 20_000)),
        ["a list and a wide table"] = () => ListAndTable() with { Page = PageFormat.A4Landscape },
        ["nothing"] = () => Short.Of(),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Preflight_finds_a_valid_archivable_file(string name) => Preflight.Accepts(Documents[name]().ToBytes());

    [Theory]
    [MemberData(nameof(Names))]
    public void Qpdf_finds_no_error(string name)
    {
        ExternalTool.Require("qpdf", ExternalTool.IsOnPath("qpdf"));
        using var file = new WrittenFile(Documents[name]().ToBytes());
        var (exitCode, said) = ExternalTool.Run("qpdf", "--check", file.Path);
        Assert.DoesNotContain("WARNING", said, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Poppler_reads_the_text_in_its_order()
    {
        ExternalTool.Require("pdfinfo (poppler-utils)", ExternalTool.IsOnPath("pdfinfo"));
        using var file = new WrittenFile(Documents["a form"]().ToBytes());
        var (_, said) = ExternalTool.Run("pdfinfo", "-struct-text", file.Path);
        string[] inOrder = ["H1", "Épreuve E4", "Table", "FICTIVE Camille", "Figure", "Partie 1", "Œuvre", "NOTE 12 / 20", "/Scope /Column"];
        var positions = inOrder.Select(words => said.IndexOf(words, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, positions);
        Assert.Equal(positions.Order(), positions);
    }

    private static PdfDocument ListAndTable() => Short.Of(
        new ItemList(new Item(new CheckBox(true, "motif retenu"), "absence de dossier"), new Item("•", "autre")),
        new Table([1, 2, 1], new Row(new Cell("Large") { Columns = 3, Scope = HeaderScope.Column }), new Row("a", "", "c")) { HeaderRows = 1 },
        new Rule());
}
