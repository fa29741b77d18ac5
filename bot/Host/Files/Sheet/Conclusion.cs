using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Pdf.Blocks;
using Words = E4Bot.Pdf.Blocks.Words;

namespace E4Bot.Host.Files.Sheet;

/// <summary>The note and who stands for it, always together, and never on a page without some of what they judge.</summary>
internal static class Conclusion
{
    private const double NoteSize = 14;

    public static Frame Of(AppreciationSheet sheet, TimeZoneInfo zone) => new(null, Note(sheet.FinalNote), Visas(sheet, zone))
    {
        Padding = 0,
        Gap = 0,
        IsKeptTogether = true,
        TakesAlong = 25,
    };

    private static Frame Note(int note) => new(null, NoteHeading(note)) { Padding = 3 };

    private static Heading NoteHeading(int note) => new(2, $"{OfficialWording.Note}{Typography.Nbsp}{Typography.Nbsp}{Typography.OutOf20(note)}")
    {
        Style = new TextStyle(NoteSize, IsBold: true, Alignment.Centre),
    };

    private static Frame Visas(AppreciationSheet sheet, TimeZoneInfo zone) =>
        new(SectionTitle.Of(OfficialWording.Visas), Table(sheet, new WallClock(zone, sheet.SealedAt)))
        {
            Padding = 2,
        };

    private static Table Table(AppreciationSheet sheet, WallClock clock) => new(
        [4, 5, 6],
        [new Row(Column("Membre"), Column("Qualité"), Column("Visa")), .. Seats.Both.Select(seat => Member(sheet, seat, clock))])
    {
        HeaderRows = 1,
    };

    private static Cell Column(string title) => Cell.Of(Words.Bold(title)) with { Scope = HeaderScope.Column };

    private static Row Member(AppreciationSheet sheet, Seat seat, WallClock clock)
    {
        var member = sheet.Member(seat);
        var visa = sheet.Visas.FirstOrDefault(visa => visa.Seat == seat);
        return new Row(
            new Cell(member.FullName) { Scope = HeaderScope.Row },
            new Cell(Cards.French.Words.Of(member.Quality)),
            new Cell(visa is null ? "" : Said(visa, clock)));
    }

    private static string Said(Visa visa, WallClock clock) =>
        $"visé le {clock.Moment(visa.At)}{(visa.OnOthersDevice ? ", sur l'appareil de l'autre membre" : "")}";
}
