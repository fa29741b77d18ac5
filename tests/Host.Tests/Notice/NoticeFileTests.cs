using System.Text;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf.Tests.Validation;
using UglyToad.PdfPig.Tokens;

namespace E4Bot.Host.Tests.Notice;

public sealed class NoticeFileTests
{
    public static TheoryData<string> Names => [.. Samples.Keys];

    private static Dictionary<string, ConformityNotice> Samples { get; } = new()
    {
        ["to be put right"] = Notices.ToBePutRight,
        ["not put right"] = Notices.NotPutRight,
        ["every reason"] = Notices.Saying(Enum.GetValues<ConformityDefect>()),
        ["a hostile name"] = Named("🎓 試験 שלום \u202E ﬁ", "e\u0301\n<b>"),
        ["long names"] = Named(new string('W', 200), string.Join('-', Enumerable.Repeat("Camille", 25))),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Preflight_finds_it_archivable(string name) => Preflight.Accepts(Notices.Write(Samples[name]));

    [Fact]
    public void A_2023_style_session_is_archivable_too() => Preflight.Accepts(Notices.Write(Notices.ToBePutRight, SessionFiles.Of2023));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_notice_is_the_same_bytes(string name) => Assert.Equal(Notices.Write(Samples[name]), Notices.Write(Samples[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_one_page_of_A4_on_which_everything_stands_within_the_margins(string name)
    {
        using var read = Notices.Read(Samples[name]);

        var page = Assert.Single(read.Pages);
        Assert.Equal((595, 842), ((int)Math.Round(page.Width), (int)Math.Round(page.Height)));
        var letters = page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToArray();
        Assert.All(letters, letter => Assert.InRange(letter.StartBaseLine.X, 42, 595 - 42));
        Assert.All(letters, letter => Assert.InRange(letter.EndBaseLine.X, 42, 595 - 42));
        Assert.All(letters, letter => Assert.InRange(letter.StartBaseLine.Y, 14, 842 - 42));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_read_first_stands_higher_or_at_the_same_height(string name)
    {
        using var read = Notices.Read(Samples[name]);
        var page = read.Pages[0];
        double[] heights = [.. new[] { "CONTRÔLE", "Conformément", "absence", "dépôt", "durée", "Sans", "Vous", "Visa" }
            .Select(word => page.GetWords().First(found => found.Text.StartsWith(word, StringComparison.Ordinal)).BoundingBox.Bottom)];

        Assert.Equal(heights.OrderDescending(), heights);
    }

    [Theory]
    [InlineData("**gras** [lien](http://exemple.test)", "<b>gras</b> &eacute;")]
    [InlineData("試験 🎓", "/Artifact BMC (a\\) Tj endstream %%EOF")]
    public void Names_are_printed_as_they_are_registered(string last, string first)
    {
        using var read = Notices.Read(Named(last, first));

        Assert.Contains($"Nom et prénom : {last} {first}", read.Words());
    }

    [Fact]
    public void The_document_is_French_and_named_by_the_number_alone()
    {
        using var read = Notices.Read(Notices.ToBePutRight);

        Assert.Equal("fr-FR", read.Catalog.Data["Lang"] is HexToken hex ? hex.Data : ((StringToken)read.Catalog.Data["Lang"]).Data);
        Assert.Equal("Contrôle de conformité – n° 00123456789", read.Information.Title);
        Assert.Equal("Lycée Imaginaire", read.Information.Author);
        Assert.StartsWith("D:20270420080000", read.Information.CreationDate, StringComparison.Ordinal);
        Assert.DoesNotContain("FICTIVE", Encoding.UTF8.GetString(Notices.Write(Notices.ToBePutRight)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Headings_boxes_and_fields_are_tagged_as_what_they_are()
    {
        using var read = Notices.Read(Notices.ToBePutRight);

        Assert.Equal(
            "Document(H1 H2 P P P P L(LI(Lbl(Figure) LBody(P)) LI(Lbl(Figure) LBody(P)) LI(Lbl(Figure) LBody(P)) LI(Lbl(Figure) LBody(P))) P L(LI(Lbl(Figure) LBody(P))) P P P)",
            read.Root.Outline);
    }

    [Fact]
    public void The_foot_says_whose_page_it_is_and_which_notice()
    {
        using var read = Notices.Read(Notices.NotPutRight);

        Assert.EndsWith("N° candidat : 00123456789 – Notification 2 – Page 1 / 1", Spoken.Plain(read.Pages[0].Text), StringComparison.Ordinal);
    }

    private static ConformityNotice Named(string last, string first) =>
        Notices.ToBePutRight with { Candidate = Sample.Candidate() with { LastName = last, FirstName = first } };
}
