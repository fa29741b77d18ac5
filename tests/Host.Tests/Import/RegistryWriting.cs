using System.Globalization;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Tests.Import;

/// <summary>Writes a registry into the two sheets, as texts only or with the values a spreadsheet keeps.</summary>
internal static class RegistryWriting
{
    public static Given Texts(SessionRegistry registry) => Write(
        registry,
        date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        time => time.ToString("H'h'mm", CultureInfo.InvariantCulture),
        yes => yes ? "oui" : "non");

    public static Given Values(SessionRegistry registry) => Write(registry, date => date, time => time, yes => yes);

    private static Given Write(SessionRegistry registry, Func<DateOnly, object> date, Func<TimeOnly, object> time, Func<bool, object> yesNo)
    {
        var given = new Given();
        given.Candidates.RemoveRange(1, given.Candidates.Count - 1);
        given.People.RemoveRange(1, given.People.Count - 1);
        given.Candidates.AddRange(registry.Candidates.Select(c => (object?[])
        [
            c.Number.Value, c.LastName, c.FirstName, c.Speciality == Speciality.Sisr ? "SISR" : "SLAM", c.Form == ExamForm.Ccf ? "CCF" : "ponctuelle",
            c.Commission.Centre, c.Commission.Number, date(c.Date), time(c.Time), yesNo(c.TakesOptionalExam),
            c.ExtraMinutes == 0 ? null : c.ExtraMinutes, c.TrainingEnd is { } end ? date(end) : null,
        ]));
        given.People.AddRange(registry.People.Select(p => (object?[])
        [
            p.Mail.Value, p.LastName, p.FirstName, Role(p.Role), p.Centre, p.Commission?.Number, Quality(p.Quality),
        ]));
        return given;
    }

    private static string Role(PersonRole role) => role switch
    {
        PersonRole.Member => "membre",
        PersonRole.PedagogicalTeam => "pédagogie",
        PersonRole.President => "président",
        PersonRole.Administrator => "administrateur",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static string? Quality(MemberQuality? quality) => quality switch
    {
        null => null,
        MemberQuality.SpecialityTeacher => "enseignant",
        MemberQuality.Professional => "professionnel",
        MemberQuality.BlockTeacher => "enseignant de bloc",
        _ => throw new ArgumentOutOfRangeException(nameof(quality)),
    };
}
