using System.Globalization;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Sheet;

/// <summary>Who was heard, in which form of the exam and which option, by which commission, on which day.</summary>
internal static class IdentityFields
{
    public static Table Of(AppreciationSheet sheet, TimeZoneInfo zone)
    {
        var candidate = sheet.Candidate;
        return new Table(
            [5, 6, 5],
            Line(
                FormField.Of(OfficialWording.Name, $"{candidate.LastName} {candidate.FirstName}") with { Columns = 2 },
                FormField.Of(OfficialWording.Number, candidate.Number.Value)),
            Line(
                Choice(OfficialWording.Ponctuelle, candidate.Form == ExamForm.Ponctuelle),
                Choice(OfficialWording.Ccf, candidate.Form == ExamForm.Ccf),
                FormField.Of(OfficialWording.Commission, candidate.Commission.Number.ToString(CultureInfo.InvariantCulture))),
            Line(
                Choice(OfficialWording.Sisr, candidate.Speciality == Speciality.Sisr),
                Choice(OfficialWording.Slam, candidate.Speciality == Speciality.Slam),
                FormField.Of(OfficialWording.Date, FormField.Day(sheet.OpenedAt, zone))))
        {
            IsForLayout = true,
            Padding = 2,
        };
    }

    private static Row Line(params IReadOnlyList<Cell> cells) => new(cells);

    private static Cell Choice(string label, bool ticked) => Cell.Of($"{label}{Typography.Nbsp}", FormField.Box(ticked, label));
}
