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
        // Of a file that is not there, whatever else the card still shows is not said.
        if (deposit == FileDeposit.None) return Check(press, by, ConformityFindings.NoFile, null, basedOn);
        if (!TryDate(press, Fields.DepositDay, out var day) || !TryDate(press, Fields.Deadline, out var deadline)) return CommandReading.Refuse(InputProblem.DateNotReadable);
        if (!TryWeeks(press.Text(Fields.Weeks), out var weeks)) return CommandReading.Refuse(InputProblem.WeeksNotReadable);
        var (internship, attestations) = (Named.Read<InternshipLength>(press.Text(Fields.Internship)), Named.Read<AttestationState>(press.Text(Fields.Attestations)));
        return Check(press, by, new ConformityFindings(deposit, day, internship, weeks, attestations), deadline, basedOn);
    }

    private static CommandReading Check(Press press, Checker by, ConformityFindings findings, DateOnly? deadline, int basedOn) =>
        CommandReading.Ask(new Command.CheckConformity(findings, deadline, by, press.Text(Fields.Reason) ?? "", press.IsConfirmed, basedOn));

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
