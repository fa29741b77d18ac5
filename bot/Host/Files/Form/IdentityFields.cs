using System.Globalization;
using E4Bot.Domain.Registry;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Form;

/// <summary>Who is heard, in which form of the exam and which option, by which commission, on which day.</summary>
internal static class IdentityFields
{
    /// <param name="day">As <see cref="FormField"/> writes it.</param>
    /// <param name="further">Rows of the same three columns below.</param>
    public static Table Of(Candidate candidate, string day, params IReadOnlyList<Row> further) => new(
        [5, 6, 5],
        [
            Line(
                FormField.Of(IdentityWording.Name, $"{candidate.LastName} {candidate.FirstName}") with { Columns = 2 },
                FormField.Of(IdentityWording.Number, candidate.Number.Value)),
            Line(
                FormBox.Choice(IdentityWording.Ponctuelle, candidate.Form == ExamForm.Ponctuelle),
                FormBox.Choice(IdentityWording.Ccf, candidate.Form == ExamForm.Ccf),
                FormField.Of(IdentityWording.Commission, candidate.Commission.Number.ToString(CultureInfo.InvariantCulture))),
            Line(
                FormBox.Choice(IdentityWording.Sisr, candidate.Speciality == Speciality.Sisr),
                FormBox.Choice(IdentityWording.Slam, candidate.Speciality == Speciality.Slam),
                FormField.Of(IdentityWording.Date, day)),
            .. further,
        ])
    {
        IsForLayout = true,
        Padding = 2,
    };

    private static Row Line(params IReadOnlyList<Cell> cells) => new(cells);
}
