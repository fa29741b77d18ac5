using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import.Values;

namespace E4Bot.Host.Files.Import.Lines;

/// <summary>A line of « Candidats »: what could be read of it, for the rules between lines, and the candidate if nothing is refused.</summary>
/// <param name="IsNumberTyped">True when the number stands as text, with all the digits that were typed.</param>
internal sealed record CandidateLine(
    int Line, CandidateNumber? Number, bool IsNumberTyped, CommissionKey? Commission, DateOnly? Date, TimeOnly? Time, Candidate? Candidate)
{
    public static CandidateLine Read(Line line, CentreReading centres)
    {
        var number = line.Value<CandidateNumber>(Column.Number, Numbers.ReadCandidateNumber);
        if (number is not null && line.IsNumber(Column.Number)) line.Remark(new ImportRemark.LeadingZeroAtRisk(line.Number));
        var lastName = line.Name(Column.LastName);
        var firstName = line.Name(Column.FirstName);
        var speciality = line.Value<Speciality>(Column.Option, Words.ReadSpeciality);
        var form = line.Value<ExamForm>(Column.Form, Words.ReadForm);
        var commission = centres.Commission(line);
        var date = line.Value<DateOnly>(Column.Date, Dates.Read);
        var time = line.Value<TimeOnly>(Column.Time, Times.Read);
        var engagement = line.Value<bool>(Column.Engagement, Words.ReadYesNo);
        var extraMinutes = line.Optional<int>(Column.ExtraMinutes, Numbers.ReadMinutes);
        var trainingEnd = line.Optional<DateOnly>(Column.TrainingEnd, Dates.Read);
        var candidate = line.IsRefused
            ? null
            : new Candidate(
                number!.Value, lastName!, firstName!, speciality!.Value, form!.Value, commission!, date!.Value, time!.Value,
                engagement!.Value, extraMinutes ?? 0, trainingEnd);
        return new(line.Number, number, !line.IsNumber(Column.Number), commission, date, time, candidate);
    }
}
