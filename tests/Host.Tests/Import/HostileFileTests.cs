using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using E4Bot.Host.Files.Import;

namespace E4Bot.Host.Tests.Import;

public sealed class HostileFileTests
{
    private const string NotAWorkbook =
        "« s.xlsx » ne se lit pas comme un classeur .xlsx : ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx.";

    private const string ExpandsTooMuch = "« s.xlsx » contient bien plus qu'un import : copiez les deux feuilles dans un classeur neuf.";

    [Fact]
    public void Nothing_one_csv_or_too_many_files_are_refused_with_what_to_send()
    {
        var csv = new Given().Csv();
        var workbook = new Given().Workbook()[0];

        Assert.StartsWith("Envoyez soit un classeur .xlsx", Assert.Single(Given.Refusals()));
        Assert.StartsWith("Envoyez soit un classeur .xlsx", Assert.Single(Given.Refusals(workbook, csv[0])));
        Assert.StartsWith("Envoyez soit un classeur .xlsx", Assert.Single(Given.Refusals(csv[0], csv[1], csv[1])));
        Assert.StartsWith("Personnes : cette feuille manque", Assert.Single(Given.Refusals(csv[0])));
        Assert.Contains("Personnes : il y en a deux ; n'en gardez qu'une.", Given.Refusals(csv[1], csv[1]));
    }

    [Theory]
    [InlineData("photo.png", "« photo.png » n'est ni un classeur .xlsx ni un fichier .csv : enregistrez-le dans l'un de ces formats.")]
    [InlineData("liste.csv", "« liste.csv » ne dit pas ce qu'il contient : nommez les deux fichiers « Candidats.csv » et « Personnes.csv ».")]
    [InlineData("Candidats Personnes.csv",
        "« Candidats Personnes.csv » ne dit pas ce qu'il contient : nommez les deux fichiers « Candidats.csv » et « Personnes.csv ».")]
    [InlineData("s.xlsx", NotAWorkbook)]
    public void A_file_that_is_something_else_is_refused_by_its_name(string name, string told) =>
        Assert.Equal([told], Given.Refusals(new ImportFile(name, "rien"u8.ToArray())));

    [Theory]
    [InlineData("Candidats.csv", " ")]
    [InlineData("Candidats.csv", "\t\r\n")]
    [InlineData("Candidats.csv", "\uFEFF ")]
    [InlineData("s.xlsx", " ")]
    [InlineData("s.xlsx", "\0")]
    public void A_file_of_blanks_is_said_to_be_empty_however_long(string name, string blank)
    {
        var blanks = string.Concat(Enumerable.Repeat(blank, 1_000_000));

        Assert.Equal([$"« {name} » est vide : envoyez le fichier une fois rempli."], Given.Refusals(new ImportFile(name, Encoding.UTF8.GetBytes(blanks))));
        Assert.Equal([$"« {name} » est vide : envoyez le fichier une fois rempli."], Given.Refusals(new ImportFile(name, default)));
    }

    [Fact]
    public void A_line_of_blanks_without_end_is_told_to_be_cut() =>
        Assert.Contains(
            "Candidats, ligne 2 : cette ligne est trop longue ; ôtez ce qu'elle a de trop, des espaces par exemple, ou fermez le guillemet droit (\") resté ouvert.",
            Given.Refusals(new Given().Csv()[0] with { Content = Encoding.UTF8.GetBytes($"numero\n{new string(' ', 2_000_000)}\n") }, new Given().Csv()[1]));

    [Fact]
    public void An_encrypted_workbook_is_refused() =>
        Assert.StartsWith(
            "« s.xlsx » est protégé par un mot de passe",
            Assert.Single(Given.Refusals(new ImportFile("s.xlsx", (byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]))));

    [Fact]
    public void A_file_too_large_is_refused_unread() =>
        Assert.Equal(
            ["« Candidats.csv » dépasse 10 Mo : ne gardez que les deux feuilles de l'import."],
            Given.Refusals(new ImportFile("Candidats.csv", new byte[ImportLimits.FileBytes + 1])));

    [Fact]
    public void A_csv_of_binary_is_refused() =>
        Assert.Contains(
            "« Candidats.csv » n'est pas un texte : enregistrez la feuille au format CSV UTF-8.",
            Given.Refusals(new ImportFile("Candidats.csv", (byte[])[1, 0, 2, 0]), new Given().Csv()[1]));

    [Fact]
    public void A_zip_of_something_else_is_refused() =>
        Assert.Equal(
            [NotAWorkbook],
            Given.Refusals(new ImportFile("s.xlsx", Xlsx.Zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]))));

    [Fact]
    public void A_zip_that_unpacks_beyond_measure_is_refused()
    {
        var half = new string(' ', (int)(ImportLimits.UnpackedBytes / 2) + 1);

        Assert.Equal([ExpandsTooMuch], Given.Refusals(new ImportFile("s.xlsx", Xlsx.Zip([("a", half), ("b", half)]))));
    }

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/_rels/workbook.xml.rels/[0].piece")]
    public void A_list_of_parts_beyond_measure_is_refused(string path) =>
        Assert.Equal([ExpandsTooMuch], Given.Refusals(new ImportFile("s.xlsx", Xlsx.Zip([(path, new string(' ', 1_000_001))]))));

    [Theory]
    [InlineData("")]
    [InlineData("<row><c><f>")]
    [InlineData("<row><c><is>")]
    public void A_sheet_nested_without_end_is_refused(string start)
    {
        var given = new Given().Workbook(new Xlsx { Tail = start + string.Concat(Enumerable.Repeat("<a>", 1_000_000)) });

        Assert.Equal([NotAWorkbook], Given.Refusals(given[0] with { Name = "s.xlsx" }));
    }

    [Fact]
    public void A_zip_of_countless_files_is_refused() =>
        Assert.Equal([ExpandsTooMuch], Given.Refusals(new ImportFile("s.xlsx", Xlsx.Zip(Enumerable.Range(0, 1_001).Select(i => ($"{i}", ""))))));

    [Fact]
    public void A_sheet_that_announces_less_than_it_holds_is_not_read_past_what_it_announces()
    {
        var tail = string.Concat(Enumerable.Repeat("<row/>", 100_000));
        var bytes = new Given().Workbook(new Xlsx { Tail = tail })[0].Content.ToArray();
        AnnounceSize(bytes, "xl/worksheets/sheet1.xml", 500);

        Assert.Equal([NotAWorkbook], Given.Refusals(new ImportFile("s.xlsx", bytes)));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"aaaaaaaaaa\">]>")]
    public void A_document_type_is_never_followed(string doctype)
    {
        var bytes = new Given().Candidate(2, "nom", new RawCell("<c @ t=\"inlineStr\"><is><t>&e;</t></is></c>")).Workbook()[0].Content.ToArray();

        Assert.Equal([NotAWorkbook], Given.Refusals(new ImportFile("s.xlsx", Prepend(bytes, "xl/worksheets/sheet1.xml", doctype))));
        Assert.Equal([NotAWorkbook], Given.Refusals(new ImportFile("s.xlsx", Prepend(bytes, "xl/workbook.xml", doctype))));
    }

    [Fact]
    public void The_longest_text_of_a_cell_is_cut_and_refused()
    {
        var given = new Given().Candidate(2, "nom", new RawCell($"<c @ t=\"inlineStr\"><is><t>{new string('x', 32_767)}</t></is></c>"));

        Assert.EndsWith("est trop long ; écrivez 100 caractères au plus.", Assert.Single(Given.Refusals(given.Workbook())));
    }

    [Theory]
    [InlineData("<row><c t=\"str\"><v>", "x", "</v></c></row>")]
    [InlineData("<row><c><f>", "x", "</f></c></row>")]
    [InlineData("<row r=\"", "1", "\"/>")]
    [InlineData("<row ", "a# = '>' ", "/>")]
    [InlineData("", "<a#/>", "")]
    public void A_text_an_element_or_a_vocabulary_without_end_is_refused(string start, string part, string end)
    {
        var middle = string.Concat(Enumerable.Range(0, 300_000).Select(i => part.Replace("#", $"{i}")));
        var given = new Given().Workbook(new Xlsx { Tail = start + middle + end });

        Assert.Equal([NotAWorkbook], Given.Refusals(given[0] with { Name = "s.xlsx" }));
    }

    [Fact]
    public void More_rows_than_a_session_has_are_refused_in_both_formats()
    {
        var given = new Given().Candidate(20_002, "nom", "EXEMPLE");
        const string told = "Candidats : il y a plus de 20 000 lignes ; un import est celui d'une seule session.";

        Assert.Equal([told], Given.Refusals(given.Csv()));
        Assert.Equal([told], Given.Refusals(given.Workbook(new Xlsx { SharesTexts = false })));
    }

    [Fact]
    public void A_line_of_a_text_file_is_bounded()
    {
        var csv = new Given().Csv();
        var text = $"numero\n\"{new string('x', 200_000)}\"\n";

        Assert.Contains(
            Given.Refusals(csv[0] with { Content = Encoding.UTF8.GetBytes(text) }, csv[1]),
            told => told.StartsWith("Candidats, ligne 2 : cette ligne est trop longue", StringComparison.Ordinal));
    }

    private static byte[] Prepend(byte[] zip, string path, string text)
    {
        using var file = new MemoryStream();
        file.Write(zip);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.GetEntry(path)!.Open();
            using var reader = new StreamReader(entry, leaveOpen: true);
            var content = text + reader.ReadToEnd();
            entry.SetLength(0);
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return file.ToArray();
    }

    /// <summary>Writes another size into the table of contents and the entry's own header.</summary>
    private static void AnnounceSize(byte[] zip, string path, int size)
    {
        var name = Encoding.UTF8.GetBytes(path);
        for (var at = 0; (at = zip.AsSpan(at).IndexOf(name) is var next and >= 0 ? at + next : -1) >= 0; at++)
        {
            var isCentral = at >= 46 && zip.AsSpan(at - 46, 4).SequenceEqual("PK\u0001\u0002"u8);
            BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(at - (isCentral ? 22 : 8)), size);
        }
    }
}
