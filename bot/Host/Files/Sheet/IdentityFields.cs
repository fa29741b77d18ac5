using System.Globalization;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Pdf.Blocks;
using Words = E4Bot.Pdf.Blocks.Words;

namespace E4Bot.Host.Files.Sheet;

/// <summary>Who was heard, in which form of the exam and which option, by which commission, on which day.</summary>
internal static class IdentityFields
{
    private const string DayMonthYear = "dd' / 'MM' / 'yyyy";

    public static Table Of(AppreciationSheet sheet, TimeZoneInfo zone)
    {
        var candidate = sheet.Candidate;
        return new Table(
            [5, 6, 5],
            Line(
                Field(OfficialWording.Name, $"{candidate.LastName} {candidate.FirstName}") with { Columns = 2 },
                Field(OfficialWording.Number, candidate.Number.Value)),
            Line(
                Choice(OfficialWording.Ponctuelle, candidate.Form == ExamForm.Ponctuelle),
                Choice(OfficialWording.Ccf, candidate.Form == ExamForm.Ccf),
                Field(OfficialWording.Commission, candidate.Commission.Number.ToString(CultureInfo.InvariantCulture))),
            Line(
                Choice(OfficialWording.Sisr, candidate.Speciality == Speciality.Sisr),
                Choice(OfficialWording.Slam, candidate.Speciality == Speciality.Slam),
                Field(OfficialWording.Date, Day(sheet.OpenedAt, zone))))
        {
            IsForLayout = true,
            Padding = 2,
        };
    }

    private static Row Line(params IReadOnlyList<Cell> cells) => new(cells);

    private static Cell Field(string label, string value) => Cell.Of(label, Words.Bold(value));

    private static Cell Choice(string label, bool ticked) =>
        Cell.Of($"{label}{Typography.Nbsp}", new CheckBox(ticked, $"{(ticked ? "Case cochée" : "Case non cochée")} : {label}"));

    private static string Day(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString(DayMonthYear, CultureInfo.InvariantCulture).Replace(' ', Typography.Nbsp);
}
