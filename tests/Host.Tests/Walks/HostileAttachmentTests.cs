using System.Text;
using E4Bot.Host.Tests.Import;
using E4Bot.Host.Tests.Synthesis.Making;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;

namespace E4Bot.Host.Tests.Walks;

/// <summary>Whatever is attached as a tableau de synthèse, the answer is a table or a sentence, and of a sentence nothing is kept.</summary>
public sealed class HostileAttachmentTests
{
    private static readonly Dictionary<string, (byte[] File, string Told)> Files = new()
    {
        ["nothing"] = ([], "Le fichier est vide"),
        ["a PDF"] = ([.. "%PDF-1.7\n"u8], "Le fichier est un PDF"),
        ["text"] = ([.. "nom;prenom\n"u8], "Le fichier ne se lit pas comme un classeur .xlsx"),
        ["half a workbook"] = (new BookWriter().Write(OfficialModel.FilledIn(2027))[..2_000], "Le fichier ne se lit pas comme un classeur .xlsx"),
        ["a workbook without the table"] = (new BookWriter().Write(new SheetModel { Name = "Feuil1" }.With("A1", "Bonjour")), "Aucune feuille du classeur n'a l'en-tête"),
        ["a zip that unpacks to 65 MB"] = (new BookWriter { Others = [("xl/media/image1.bmp", new string('0', 65 * 1024 * 1024))] }.Write(OfficialModel.FilledIn(2027)), "Le fichier contient bien plus qu'un tableau"),
        ["a document type that names a file"] = (
            Package.With("xl/sharedStrings.xml", content => "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + content.Replace("Alix", "&e;", StringComparison.Ordinal)),
            "Le fichier ne se lit pas comme un classeur .xlsx"),
        ["rows without end"] = (
            new BookWriter { Tail = string.Concat(Enumerable.Range(100, 300_000).Select(row => $"<row r=\"{row}\"><c t=\"str\"><v>x</v></c></row>")) }.Write(OfficialModel.FilledIn(2027)),
            "Le fichier contient bien plus qu'un tableau"),
        ["more than is kept"] = (
            new BookWriter().Write(Long(AttachedTables.Of(Candidates.Alix))), "Ce tableau de synthèse est trop long pour être gardé"),
        ["more than is downloaded"] = (new byte[(10 * 1024 * 1024) + 1], "Le fichier n'a pas pu être lu depuis Teams"),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_told_in_a_sentence_and_nothing_is_kept(string name)
    {
        await using var room = await Room.OpenAsync();
        var facts = await StoredRows.Facts(room);

        var sentence = await room.Noa.Attaches($"synthèse {Candidates.Alix.Number}", AttachedTables.File(Files[name].File));

        Assert.StartsWith(Files[name].Told, sentence, StringComparison.Ordinal);
        Assert.Equal(facts, await StoredRows.Facts(room));
        Assert.Empty(await room.BrokenAsync());
    }

    /// <summary>Macros, links to elsewhere and drawings are let be: they are neither opened nor kept.</summary>
    [Fact]
    public async Task What_a_file_has_besides_its_table_is_let_be()
    {
        await using var room = await Room.OpenAsync();
        var file = new BookWriter
        {
            Others =
            [
                ("xl/vbaProject.bin", "Attribute VB_Name"),
                ("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
                ("xl/media/image1.png", Encoding.Latin1.GetString(new byte[2_000_000])),
            ],
        }.Write(AttachedTables.Of(Candidates.Alix).Linked("A5", "https://exemple.test/=HYPERLINK"));

        Assert.Contains("Chaque compétence du bloc est mobilisée", await room.Noa.Attaches("", AttachedTables.File(file)), StringComparison.Ordinal);
        Assert.DoesNotContain(await StoredRows.Of(room), row => row.Contains("vba", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Two_files_at_once_are_asked_for_one_by_one()
    {
        await using var room = await Room.OpenAsync();

        Assert.StartsWith("Joignez un seul fichier à la fois", await room.Noa.Attaches("synthèse Alix", AttachedTables.Whole(Candidates.Alix), AttachedTables.Whole(Candidates.Noe)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_who_sends_the_import_without_a_word_is_told_the_word()
    {
        await using var room = await Room.OpenAsync();

        var told = await room.Ali.Attaches("", new Given().Csv()[0]);

        Assert.EndsWith("Pour importer candidats et personnes, écrivez « importer » avec le fichier.", told, StringComparison.Ordinal);
    }

    private static SheetModel Long(SheetModel sheet)
    {
        for (var row = 9; row < 18; row++) OfficialModel.Realisation(sheet, row, new string('é', 30_000), "2026", "CDEFGH");
        return sheet;
    }
}
