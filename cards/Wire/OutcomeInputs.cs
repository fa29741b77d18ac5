using System.Globalization;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Wire;

/// <summary>The inputs of the card that records an outcome without a note.</summary>
internal static class OutcomeInputs
{
    public static CommandReading Read(Press press)
    {
        if (Named.Read<OutcomeKind>(press.Text(Fields.Outcome)) is not { } kind) return CommandReading.Refuse(InputProblem.OutcomeNotChosen);
        var typedDate = press.Text(Fields.NewDate);
        var date = ReadDate(typedDate);
        return date is null && !string.IsNullOrWhiteSpace(typedDate)
            ? CommandReading.Refuse(InputProblem.DateNotReadable)
            : CommandReading.Ask(new Command.RecordOutcome(kind, press.Text(Fields.Reason) ?? "", date, press.Number("basedOn") ?? 0));
    }

    /// <summary>A date as cards send it: yyyy-MM-dd.</summary>
    public static DateOnly? ReadDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
