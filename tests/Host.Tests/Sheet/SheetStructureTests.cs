using E4Bot.Domain.Tests.Scripting;
using UglyToad.PdfPig.Tokens;

namespace E4Bot.Host.Tests.Sheet;

public sealed class SheetStructureTests
{
    [Fact]
    public void Headings_go_from_the_title_to_the_visas_without_skipping_a_level()
    {
        using var read = Sheets.Read(Sheets.Sealed, SessionFiles.Of2023);
        var headings = read.Root.SelfAndBelow
            .Where(element => element.Tag.StartsWith('H'))
            .Select(element => (element.Tag, Spoken.Plain(element.Text)))
            .ToArray();
        Assert.Equal(
            [
                ("H1", $"{OfficialForm.Labels[0]} {OfficialForm.Labels[1]}"),
                ("H2", "Partie 1 : Présentation du parcours de professionnalisation (10 minutes maximum)"),
                ("H3", "Observations"),
                ("H2", "Partie 2 : Échange avec le jury (30 minutes)"),
                ("H3", "Observations"),
                ("H2", OfficialForm.Labels[14]),
                ("H2", "NOTE 14 / 20"),
                ("H2", "Visa des membres de la commission d'interrogation"),
            ],
            headings);
    }

    [Fact]
    public void The_visas_are_a_table_with_header_cells_and_the_fields_are_none()
    {
        using var read = Sheets.Read(Sheets.Sealed);
        var table = Assert.Single(read.Root.All("Table"));
        Assert.Equal(
            [("Membre", "Column"), ("Qualité", "Column"), ("Visa", "Column"), ("Alix EXEMPLE", "Row"), ("Sacha MODÈLE", "Row")],
            table.All("TH").Select(header => (header.Kids[0].Text, header.Scope)));
        const string FieldsThenSections =
            "Document(H1 P P P(Figure) P(Figure) P P(Figure) P(Figure) P Sect(H2 H3 P) Sect(H2 H3 P) Sect(H2 P) H2 Sect(H2 Table(";
        Assert.StartsWith(FieldsThenSections, read.Root.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_is_French_and_named_by_the_number_alone()
    {
        using var read = Sheets.Read(Sheets.Sealed);
        Assert.Equal("fr-FR", read.Catalog.Data["Lang"] is HexToken hex ? hex.Data : ((StringToken)read.Catalog.Data["Lang"]).Data);
        Assert.Equal("Fiche d'appréciation – n° 00123456789", read.Information.Title);
        Assert.Equal("Lycée Imaginaire", read.Information.Author);
    }
}
