using System.Text;
using E4Bot.Host.Files.Synthesis;
using E4Bot.Host.Tests.Import;
using E4Bot.Host.Tests.Synthesis.Making;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>Files that are something else, or made to do harm: each is answered with what it is.</summary>
public sealed class HostileSynthesisTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_by_what_it_is()
    {
        Assert.Equal(SynthesisRefusal.Blank, Sample.Refused([]));
        Assert.Equal(SynthesisRefusal.Blank, Sample.Refused(new byte[2_000_000]));
        Assert.Equal(SynthesisRefusal.Pdf, Sample.Refused([.. "%PDF-1.7\n"u8]));
        Assert.Equal(SynthesisRefusal.OldFormat, Sample.Refused(Ole));
        Assert.Equal(SynthesisRefusal.Protected, Sample.Refused([.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal(SynthesisRefusal.NotAWorkbook, Sample.Refused([.. "nom;prenom\n"u8]));
        Assert.Equal(SynthesisRefusal.TooLarge, Sample.Refused(new byte[SynthesisLimits.FileBytes + 1]));
        Assert.Equal(SynthesisRefusal.NotAWorkbook, Sample.Refused([.. "PK\u0003\u0004"u8]));
    }

    [Fact]
    public void A_package_of_another_kind_is_refused_by_what_it_is()
    {
        Assert.Equal(
            SynthesisRefusal.OpenDocument,
            Sample.Refused(Xlsx.Zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<office:document-content/>")])));
        Assert.Equal(SynthesisRefusal.BinaryWorkbook, Sample.Refused(Xlsx.Zip([("xl/workbook.bin", "")])));
        Assert.Equal(SynthesisRefusal.NotAWorkbook, Sample.Refused(Xlsx.Zip([("word/document.xml", "<w/>")])));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">]>")]
    public void A_document_type_is_never_followed(string doctype) => Assert.All(
        new[] { "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels", "xl/worksheets/_rels/sheet1.xml.rels" },
        part => Assert.Equal(SynthesisRefusal.NotAWorkbook, Sample.Refused(Package.With(part, content => doctype + content.Replace("Alix", "&e;")))));

    [Fact]
    public void A_zip_that_unpacks_beyond_measure_is_refused_unread() => Assert.Equal(
        SynthesisRefusal.ExpandsTooMuch, Sample.Refused(new BookWriter { Others = [("xl/media/image1.bmp", new string('0', 65 * 1024 * 1024))] }.Write(OfficialModel.FilledIn(2026))));

    [Fact]
    public void Countless_rows_sheets_merges_or_texts_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(100, 300_000).Select(row => $"<row r=\"{row}\"><c t=\"str\"><v>x</v></c></row>"));
        var long_ = string.Concat(Enumerable.Range(100, 1_000).Select(row => $"<row r=\"{row}\"><c t=\"str\"><v>{new string('x', 30_000)}</v></c></row>"));
        var merges = string.Concat(Enumerable.Range(100, 50_000).Select(row => $"<mergeCell ref=\"A{row}:B{row}\"/>"));

        Assert.Equal(SynthesisRefusal.ExpandsTooMuch, Sample.Refused(new BookWriter { Tail = rows }.Write(OfficialModel.FilledIn(2026))));
        Assert.Equal(SynthesisRefusal.ExpandsTooMuch, Sample.Refused(new BookWriter { Tail = long_ }.Write(OfficialModel.FilledIn(2026))));
        Assert.Equal(SynthesisRefusal.ExpandsTooMuch, Sample.Refused(new BookWriter { After = merges }.Write(OfficialModel.FilledIn(2026))));
        Assert.Equal(
            SynthesisRefusal.ExpandsTooMuch, Sample.Refused(Package.With("xl/sharedStrings.xml", _ => $"<sst>{string.Concat(Enumerable.Repeat("<si><t>a</t></si>", 60_000))}</sst>")));
    }

    [Theory]
    [InlineData("<row><c><f>")]
    [InlineData("<row><c><is>")]
    [InlineData("")]
    public void A_sheet_nested_without_end_is_refused(string start) => Assert.Equal(
        SynthesisRefusal.NotAWorkbook, Sample.Refused(new BookWriter { Tail = start + string.Concat(Enumerable.Repeat("<a>", 1_000_000)) }.Write(OfficialModel.FilledIn(2026))));

    [Theory]
    [InlineData("<c/>")]
    [InlineData("<a></a>")]
    public void Elements_without_end_are_not_read_to_the_end(string element) => Assert.Equal(
        SynthesisRefusal.NotAWorkbook,
        Sample.Refused(new BookWriter { Tail = $"<row>{string.Concat(Enumerable.Repeat(element, 4_000_000))}</row>" }.Write(OfficialModel.FilledIn(2026))));

    [Fact]
    public void Merges_that_share_cells_or_reach_the_last_cell_do_no_harm()
    {
        var sheet = OfficialModel.FilledIn(2026).Merge("C40:XFD1048576").Merge("A9:A1048576").Merge("A10:A1048575");
        for (var top = 900; top > 40; top--) sheet.Merge($"A{top}:A1048576");

        Assert.Equal("Gestion du parc\nFiche d’inventaire", Sample.Read(sheet).Realisations.First().Title);
    }

    [Fact]
    public void A_header_merged_to_the_last_row_swallows_no_more_than_a_header()
    {
        var sheet = OfficialModel.FilledIn(2026);
        sheet.Merges.InsertRange(0, [(6, 0, 1_048_576, 0), (6, 1, 1_048_576, 1)]);

        Assert.Empty(Sample.Read(sheet).Realisations);
    }

    [Fact]
    public void A_text_of_nothing_but_labels_is_read_in_no_time()
    {
        var sheet = OfficialModel.FilledIn(2026);
        for (var row = 0; row < 40; row++) sheet.InsertRow(1);
        for (var row = 1; row <= 40; row++)
            for (var column = 0; column < 40; column++)
                sheet.Cells[(row, column)] = string.Concat(Enumerable.Repeat("nom : n° candidat adresse url du lien vers le site ", 11));

        Assert.Equal(3, Sample.Read(sheet).Realisations.Count());
    }

    [Fact]
    public void Relations_that_lead_nowhere_or_out_of_the_package_are_refused()
    {
        Assert.Equal(SynthesisRefusal.NoTable, Sample.Refused(Package.With("xl/_rels/workbook.xml.rels", content => content.Replace("worksheets/sheet1.xml", "../../../etc/passwd"))));
        Assert.Equal(SynthesisRefusal.NotAWorkbook, Sample.Refused(Package.With("_rels/.rels", content => content.Replace("xl/workbook.xml", "xl/nowhere.xml"))));
        Assert.Equal(SynthesisRefusal.NotAWorkbook, Sample.Refused(Package.With("_rels/.rels", _ => "<Relationships/>")));
    }

    [Fact]
    public void A_sheet_that_is_in_the_list_many_times_is_read_once()
    {
        var sheets = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<sheet name=\"{i}\" sheetId=\"{i + 20}\" r:id=\"rId1\"/>"));
        var table = Sample.Read(Package.With("xl/workbook.xml", content => content.Replace("</sheets>", sheets + "</sheets>")));

        Assert.Empty(table.OtherSheets);
    }
}
