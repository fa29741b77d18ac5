using E4Bot.Domain.Registry;
using E4Bot.Pdf.Tests.Reading;
using E4Bot.Pdf.Tests.Validation;

namespace E4Bot.Host.Tests.Sheet;

public sealed class HostileSheetTests
{
    [Theory]
    [InlineData("**gras** _it_ `code` [lien](http://exemple.test) | a | b |")]
    [InlineData("<b>gras</b> <script>alert(1)</script> &amp; &eacute;")]
    [InlineData("bravo 🎓, שלום, مرحبا, 試験")]
    [InlineData("/Artifact BMC (a\\) Tj <</S/P>> endstream %%EOF")]
    [InlineData("Œuvre et cœur, « naïveté », l’été à Ÿ… – — 4 ‰, ça n'est pas 1 250 €")]
    public void Typed_words_are_printed_as_they_were_typed(string typed)
    {
        using var read = Sheets.Read(Sheets.Saying(typed, typed, typed));
        Assert.All((string[])["Partie 1", "Partie 2", "Appréciation"], heading => Assert.Equal([typed], read.Paragraphs(heading)));
    }

    /// <summary>The form says that it follows PDF/UA-1 and PDF/A-1: nobody's name may make that untrue (7.21.8: no text names « .notdef »).</summary>
    [Fact]
    public void Names_and_words_in_signs_that_the_typeface_lacks_keep_the_sheets_claims_true_and_are_read_as_they_were_written()
    {
        var sheet = Sheets.Saying("bravo 🎓", "שלום", "👍🏽 試験") with
        {
            Candidate = Sheets.Sealed.Candidate with { LastName = "דוגמה", FirstName = "Alix 🦊" },
            First = Sheets.Sealed.First with { FullName = "Camille שם" },
        };
        var file = Sheets.Write(sheet);
        using var read = new ReadDocument(file);

        UniversalAccess.Accepts(file);
        Assert.Contains("Nom, prénom : דוגמה Alix 🦊", read.Words());
        Assert.Contains("Camille שם", read.Words());
        Assert.Equal(["👍🏽 試験"], read.Paragraphs("Appréciation"));
        Preflight.Accepts(file);
    }

    [Fact]
    public void Ligatures_copied_from_elsewhere_are_read_as_letters()
    {
        using var read = Sheets.Read(Sheets.Saying("eﬃcace, ﬁn, reﬂet", "b", "c"));
        Assert.Equal(["efficace, fin, reflet"], read.Paragraphs("Partie 1"));
    }

    [Fact]
    public void Marks_that_reorder_or_hide_words_are_left_out()
    {
        using var read = Sheets.Read(Sheets.Saying("no\u202Ete\u2066 1\u200B2", "b", "c"));
        Assert.Equal(["note 12"], read.Paragraphs("Partie 1"));
    }

    [Fact]
    public void Names_of_two_hundred_characters_are_printed_whole()
    {
        var (last, first, member) = (new string('W', 200), string.Join('-', Enumerable.Repeat("Camille", 25)), new string('É', 200));
        var sheet = Sheets.Sealed with
        {
            Candidate = Sheets.Sealed.Candidate with { LastName = last, FirstName = first },
            First = Sheets.Sealed.First with { FullName = member, Quality = MemberQuality.BlockTeacher },
        };
        using var read = Sheets.Read(sheet);
        Assert.Contains($"Nom, prénom : {last} {first}", read.Words());
        Assert.Contains(member, read.Words());
        Assert.All(read.Pages.SelectMany(page => page.Letters), letter => Assert.InRange(letter.EndBaseLine.X, 42, 595 - 42));
    }

    [Fact]
    public void A_sheet_with_nothing_typed_nor_signed_is_a_document_all_the_same()
    {
        using var read = Sheets.Read(Sheets.Saying("", " \n ", "") with { Visas = [] });
        Assert.Equal(["Alix EXEMPLE", "enseignant de la spécialité", "Sacha MODÈLE", "professionnel"], read.Words()[^4..]);
    }
}
