using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Notice;
using E4Bot.Host.Files.Page;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Tests.Notice;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf;

namespace E4Bot.Host.Tests.Page;

/// <summary>The web page says what the PDF says, in the same order, and nothing that somebody typed is markup in it.</summary>
public sealed class DocumentPageTests
{
    private const string Hostile = "<script>alert('x')</script> & \"gras\" </style> 🎓 試験 שלום \u202E ﬁn e\u0301";

    public static TheoryData<string> Names => [.. Documents.Keys];

    private static Dictionary<string, PdfDocument> Documents { get; } = new()
    {
        ["a notice"] = Notice(Notices.ToBePutRight),
        ["a notice of every reason"] = Notice(Notices.Saying(Enum.GetValues<ConformityDefect>())),
        ["a sheet"] = Sheet(Sheets.Sealed),
        ["a long sheet"] = Sheet(Sheets.Saying(Long(4000), Long(4000), Long(6000))),
        ["a hostile sheet"] = Sheet(Sheets.Saying(Hostile, $"{Hostile}\n\n{Hostile}", Hostile)),
        ["a grid"] = GridDocument.Of(SealedEvaluation.Of(Given.ASealedSheet().Passage)!, SessionFiles.Of2027, Sheets.Paris),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_of_the_document_is_on_its_page_in_the_order_of_reading(string name) =>
        Assert.Equal(WebPage.WordsOf(Documents[name]), new WebPage(Documents[name]).Words);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_French_has_a_title_and_headings_that_skip_no_level(string name)
    {
        var page = new WebPage(Documents[name]);

        Assert.Equal("fr-FR", page.Root.Attribute("lang")!.Value);
        Assert.Equal(Documents[name].Info.Title, page.All("title").Single().Value);
        int[] levels = [.. page.Root.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3").Select(e => e.Name.LocalName[1] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_header_cell_has_a_scope_and_every_box_says_its_state(string name)
    {
        var page = new WebPage(Documents[name]);

        Assert.All(page.All("th"), header => Assert.Contains(header.Attribute("scope")!.Value, (string[])["col", "row"]));
        var boxes = page.All("span").Where(span => span.Attribute("role")?.Value == "img").ToArray();
        Assert.All(boxes, box => Assert.StartsWith(box.Value == "☒" ? "Case cochée : " : "Case non cochée : ", box.Attribute("aria-label")!.Value, StringComparison.Ordinal));
        Assert.NotEmpty(boxes);
    }

    [Fact]
    public void A_cell_that_may_come_to_stand_alone_names_its_column_past_those_that_cells_above_still_take()
    {
        var page = new WebPage(Documents["a grid"]);
        var cells = page.All("td").Where(cell => cell.Attribute("data-column") is not null).ToArray();

        var levels = cells.Where(cell => cell.Descendants("span").Any()).ToArray();
        Assert.Equal(7 * 5, levels.Length);
        Assert.All(levels, cell => Assert.EndsWith($" : {cell.Attribute("data-column")!.Value}", cell.Descendants("span").Single().Attribute("aria-label")!.Value.Replace('\u00A0', ' '), StringComparison.Ordinal));
        Assert.Equal("Bonne maîtrise", cells.Single(cell => cell.Value == "Identifie et résout les erreurs").Attribute("data-column")!.Value);
        Assert.Equal(7, cells.Count(cell => cell.Attribute("data-column")!.Value == "Indicateurs de performance"));
    }

    [Fact]
    public void A_table_that_may_be_set_out_otherwise_says_itself_what_each_part_of_it_is()
    {
        var table = new WebPage(Documents["a grid"]).All("table").Last();

        Assert.All(table.DescendantsAndSelf().Where(part => part.Name.LocalName is "table" or "thead" or "tbody" or "tr" or "th" or "td"), part =>
            Assert.Equal(Role(part), part.Attribute("role")?.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_runs_nothing_asks_for_nothing_and_its_only_style_is_the_one_that_the_hash_allows(string name)
    {
        var page = new WebPage(Documents[name]);

        Assert.DoesNotContain(page.Root.Descendants(), e => e.Name.LocalName is "script" or "link" or "img" or "a" or "iframe" or "form");
        Assert.DoesNotContain(page.Root.Descendants().Attributes(), a => a.Name.LocalName is "style" or "src" or "href" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        var style = Encoding.UTF8.GetBytes(page.All("style").Single().Value);
        Assert.Equal($"'sha256-{Convert.ToBase64String(SHA256.HashData(style))}'", DocumentPage.StyleHash);
    }

    [Fact]
    public void The_same_document_is_the_same_page() => Assert.All(Documents.Values, document => Assert.Equal(DocumentPage.Write(document), DocumentPage.Write(document)));

    private static string Role(XElement part) => part.Name.LocalName switch
    {
        "table" => "table",
        "thead" or "tbody" => "rowgroup",
        "tr" => "row",
        "td" => "cell",
        _ => part.Attribute("scope")!.Value == "row" ? "rowheader" : "columnheader",
    };

    private static PdfDocument Sheet(AppreciationSheet sheet) => SheetDocument.Of(sheet, SessionFiles.Of2027, Sheets.Paris);

    private static PdfDocument Notice(ConformityNotice notice) => NoticeDocument.Of(notice, SessionFiles.Of2027, Sheets.Paris);

    private static string Long(int length) => string.Concat(Enumerable.Repeat("Œuvre « située » à l’échelle.\n", length / 30));
}
