using System.Globalization;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.French;

/// <summary>A period as it was understood, in words.</summary>
public static class PeriodText
{
    public static string Of(Period period) => period switch
    {
        Period.At at => Alone(at.Moment),
        Period.Between between => $"{From(between.From)} {To(between.To)}",
        Period.Since since => $"depuis {Alone(since.From)}",
        Period.Several several => Typography.Enumerate([.. several.Parts.Select(Of)]),
        Period.Missing => "aucune période",
        Period.Impossible => "date impossible",
        Period.Unreadable => "période non comprise",
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };

    /// <summary>« le 15 octobre 2024 », « octobre 2024 », « 2024 ».</summary>
    private static string Alone(Moment moment) => moment switch
    {
        { Day: not null } => $"le {Typography.Date(moment.First)}",
        { Month: { } month } => $"{Typography.Month(month)} {Year(moment)}",
        _ => Year(moment),
    };

    private static string From(Moment moment) => moment switch
    {
        { Day: not null } => $"du {Typography.Date(moment.First)}",
        { Month: not null } => $"{Elision.De(Alone(moment))}{Alone(moment)}",
        _ => $"de {Year(moment)}",
    };

    private static string To(Moment moment) => moment.Day is null ? $"à {Alone(moment)}" : $"au {Typography.Date(moment.Last)}";

    private static string Year(Moment moment) => moment.Year.ToString(CultureInfo.InvariantCulture);
}
