using E4Bot.Domain.Synthesis;
using E4Bot.Host.Tests.Synthesis.Making;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Host.Tests.Synthesis;

/// <summary>Whatever rows and columns were inserted, in whatever order the sections stand: what was written is what is read, no more and no less.</summary>
public sealed class PlacementProperties
{
    private static readonly Gen<string> Title =
        from first in Gen.Elements("Site", "Parc GLPI", "É", "3 serveurs", "- Sauvegarde", "«", "Nom et prénom :", "X", "Période", "Réalisation", "😀")
        from rest in Gen.Elements(" vitrine", "\nDocuments :\n- fiche", " & <b>", " du client", " _x0041_", "  \u00A0a", "")
        select $"{first}{rest}a";

    private static readonly Gen<Written> Row =
        from title in Title
        from period in Gen.Elements("", "15/10/2024 au 26/11/2024", "2024", "10/2024\nau 11/2024", "S1")
        from columns in Gen.SubListOf("CDEFGH".ToCharArray())
        from mark in Gen.Elements("X", "x", " X ", "✓", "oui")
        from gap in Gen.Choose(0, 3)
        select new Written(title, period, string.Concat(columns), mark, gap);

    private static readonly Gen<Part> Band =
        from title in Gen.Elements(
            SectionTitles.Official(SectionKind.Training), SectionTitles.Official(SectionKind.FirstYear), SectionTitles.Official(SectionKind.SecondYear),
            "Projets personnels", "Stage de 2ème année", "Autres (suite)")
        from rows in Row.ListOf()
        from gap in Gen.Choose(0, 2)
        select new Part(title, [.. rows.Take(12)], gap);

    private static readonly Gen<Made> Sheets =
        from year in Gen.Elements(2022, 2024, 2026)
        from bands in Band.NonEmptyListOf()
        from above in Gen.Choose(0, 3)
        from columns in Gen.Choose(0, 9).ListOf()
        from shared in Gen.Elements(true, false)
        select new Made(year, [.. bands.Take(6)], above, [.. columns.Take(3)], shared);

    [Fact]
    public void What_was_written_is_what_is_read() => Prop.ForAll(Sheets.ToArbitrary(), made =>
    {
        var (file, expected) = Make(made);
        var table = Sample.Read(file);
        Assert.Equal(expected, Sample.Lines(table));
        Assert.Equal(made.Bands.Select(band => band.Title), table.Sections.Select(section => section.Title));
        Assert.Empty(table.Loose);
        Assert.Empty(table.Stray);
    }).QuickCheckThrowOnFailure();

    private static (byte[] File, List<string> Expected) Make(Made made)
    {
        var sheet = OfficialModel.Of(made.Year);
        var header = made.Year == 2022 ? 6 : 7;
        foreach (var place in sheet.Cells.Keys.Where(place => place.Row > header).ToList()) sheet.Cells.Remove(place);
        sheet.Merges.RemoveAll(merge => merge.Top > header);
        var (row, places) = (header, new List<(SectionKind Kind, int Row, Written Written)>());
        foreach (var band in made.Bands)
        {
            row += 1 + band.Gap;
            sheet.With($"A{row}", band.Title).Merge($"A{row}:H{row}");
            foreach (var written in band.Rows)
            {
                row += 1 + written.Gap;
                sheet.With($"A{row}", written.Title).With($"B{row}", written.Period.Length == 0 ? null : written.Period);
                foreach (var column in written.Columns) sheet[$"{column}{row}"] = written.Mark;
                places.Add((SectionTitles.KindOf(band.Title), row, written));
            }
        }

        for (var i = 0; i < made.Above; i++) sheet.InsertRow(1);
        foreach (var column in made.Columns) sheet.InsertColumn(column);
        return (new BookWriter { SharesTexts = made.Shared }.Write(sheet), [.. places.Select(place => Line(place.Kind, place.Row + made.Above, place.Written))]);
    }

    private static string Line(SectionKind kind, int row, Written written) =>
        $"{kind}: {row} {written.Title} | {written.Period} | {string.Join(' ', written.Columns.Order().Select(column => Coverage.Block(Sample.Grid)[column - 'C'].Id))}";

    private sealed record Written(string Title, string Period, string Columns, string Mark, int Gap);

    private sealed record Part(string Title, IReadOnlyList<Written> Rows, int Gap);

    private sealed record Made(int Year, IReadOnlyList<Part> Bands, int Above, IReadOnlyList<int> Columns, bool Shared);
}
