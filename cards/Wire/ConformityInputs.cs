using System.Globalization;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;

namespace E4Bot.Cards.Wire;

/// <summary>The inputs of the card that checks a candidate's file.</summary>
internal static class ConformityInputs
{
    public static CommandReading Read(Press press, Checker by)
    {
        if (press.Number("basedOn") is not { } basedOn) return CommandReading.Refuse(InputProblem.UnknownCard);
        if (Named.Read<FileDeposit>(press.Text(Fields.Deposit)) is not { } deposit) return CommandReading.Refuse(InputProblem.DepositNotChosen);
        if (!TryDate(press, Fields.DepositDay, out var day) || !TryDate(press, Fields.Deadline, out var deadline)) return CommandReading.Refuse(InputProblem.DateNotReadable);
        if (!TryWeeks(press.Text(Fields.Weeks), out var weeks)) return CommandReading.Refuse(InputProblem.WeeksNotReadable);

        // Of a file that is not there, whatever else the card still shows is not said.
        var findings = deposit == FileDeposit.None
            ? ConformityFindings.NoFile
            : new ConformityFindings(deposit, day, Named.Read<InternshipLength>(press.Text(Fields.Internship)), weeks, Named.Read<AttestationState>(press.Text(Fields.Attestations)));
        return CommandReading.Ask(new Command.CheckConformity(findings, deadline, by, press.Text(Fields.Reason) ?? "", press.IsConfirmed, basedOn));
    }

    public static CommandReading ReadDeadline(Press press)
    {
        if (press.Number("basedOn") is not { } basedOn) return CommandReading.Refuse(InputProblem.UnknownCard);
        return TryDate(press, Fields.Deadline, out var deadline)
            ? CommandReading.Ask(new Command.MoveDeadline(deadline, basedOn))
            : CommandReading.Refuse(InputProblem.DateNotReadable);
    }

    private static bool TryDate(Press press, string field, out DateOnly? date)
    {
        date = OutcomeInputs.ReadDate(press.Text(field));
        return date is not null || string.IsNullOrWhiteSpace(press.Text(field));
    }

    private static bool TryWeeks(string? text, out int? weeks)
    {
        weeks = int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var counted) && counted <= 104 ? counted : null;
        return weeks is not null || string.IsNullOrWhiteSpace(text);
    }
}
