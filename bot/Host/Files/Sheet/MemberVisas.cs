using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Sheet;

/// <summary>Each member with their quality and their visa, or the room for it.</summary>
internal static class MemberVisas
{
    public static Table Of(AppreciationSheet sheet, TimeZoneInfo zone)
    {
        var clock = new WallClock(zone, sheet.SealedAt);
        return Table([.. Seats.Both.Select(seat => new Row(Member(sheet, seat, clock)))]);
    }

    public static Table Blank(IReadOnlyList<Person> members) =>
        Table([.. members.Select(member => Signature.Member(Name(member.FullName), member.Quality is { } quality ? Cards.French.Words.Of(quality) : "", ""))]);

    private static Table Table(Row[] members) => new([4, 5, 6], [new Row(ColumnTitle.Of("Membre"), ColumnTitle.Of("Qualité"), ColumnTitle.Of("Visa")), .. members])
    {
        HeaderRows = 1,
    };

    private static Cell[] Member(AppreciationSheet sheet, Seat seat, WallClock clock)
    {
        var member = sheet.Member(seat);
        var visa = sheet.Visas.FirstOrDefault(visa => visa.Seat == seat);
        return [Name(member.FullName), Cards.French.Words.Of(member.Quality), visa is null ? "" : Said(visa, clock)];
    }

    private static Cell Name(string fullName) => new(fullName) { Scope = HeaderScope.Row };

    private static string Said(Visa visa, WallClock clock) =>
        $"visé le {clock.Moment(visa.At)}{(visa.OnOthersDevice ? ", sur l'appareil de l'autre membre" : "")}";
}
