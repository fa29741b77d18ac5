using System.Globalization;
using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import.Lines;

namespace E4Bot.Host.Files.Import;

/// <summary>The fields of a registry as their columns name them, and their values as one would write them in the file.</summary>
internal static class ImportWords
{
    public static string Column(CandidateField field) => ColumnOf(field).Name;

    public static string Column(PersonField field) => ColumnOf(field).Name;

    public static string Value(Candidate candidate, CandidateField field) => field switch
    {
        CandidateField.LastName => candidate.LastName,
        CandidateField.FirstName => candidate.FirstName,
        CandidateField.Speciality => candidate.Speciality == Speciality.Sisr ? "SISR" : "SLAM",
        CandidateField.Form => candidate.Form == ExamForm.Ccf ? "CCF" : "ponctuelle",
        CandidateField.Centre => candidate.Commission.Centre,
        CandidateField.Commission => Text(candidate.Commission.Number),
        CandidateField.Date => Text(candidate.Date),
        CandidateField.Time => candidate.Time.ToString("H'h'mm", CultureInfo.InvariantCulture),
        CandidateField.TakesOptionalExam => candidate.TakesOptionalExam ? "oui" : "non",
        CandidateField.ExtraMinutes => candidate.ExtraMinutes == 0 ? "" : Text(candidate.ExtraMinutes),
        CandidateField.TrainingEnd => candidate.TrainingEnd is { } end ? Text(end) : "",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    public static string Value(Person person, PersonField field) => field switch
    {
        PersonField.LastName => person.LastName,
        PersonField.FirstName => person.FirstName,
        PersonField.Centre => person.Centre ?? "",
        PersonField.Commission => person.Commission is { } commission ? Text(commission.Number) : "",
        PersonField.Quality => person.Quality is { } quality ? Text(quality) : "",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    public static string Text(PersonRole role) => role switch
    {
        PersonRole.Member => "membre",
        PersonRole.PedagogicalTeam => "pedagogie",
        PersonRole.President => "president",
        PersonRole.Administrator => "administrateur",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static string Text(MemberQuality quality) => quality switch
    {
        MemberQuality.SpecialityTeacher => "enseignant",
        MemberQuality.Professional => "professionnel",
        MemberQuality.BlockTeacher => "enseignant de bloc",
        _ => throw new ArgumentOutOfRangeException(nameof(quality)),
    };

    private static string Text(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Column ColumnOf(CandidateField field) => field switch
    {
        CandidateField.LastName => Lines.Column.LastName,
        CandidateField.FirstName => Lines.Column.FirstName,
        CandidateField.Speciality => Lines.Column.Option,
        CandidateField.Form => Lines.Column.Form,
        CandidateField.Centre => Lines.Column.Centre,
        CandidateField.Commission => Lines.Column.Commission,
        CandidateField.Date => Lines.Column.Date,
        CandidateField.Time => Lines.Column.Time,
        CandidateField.TakesOptionalExam => Lines.Column.Engagement,
        CandidateField.ExtraMinutes => Lines.Column.ExtraMinutes,
        CandidateField.TrainingEnd => Lines.Column.TrainingEnd,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static Column ColumnOf(PersonField field) => field switch
    {
        PersonField.LastName => Lines.Column.LastName,
        PersonField.FirstName => Lines.Column.FirstName,
        PersonField.Centre => Lines.Column.Centre,
        PersonField.Commission => Lines.Column.Commission,
        PersonField.Quality => Lines.Column.Quality,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
