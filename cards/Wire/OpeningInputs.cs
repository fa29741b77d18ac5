using System.Globalization;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Wire;

/// <summary>The inputs of the opening's card, and of the one that corrects it.</summary>
internal static class OpeningInputs
{
    public static CommandReading Read(Press press, IReadOnlyList<Person> members)
    {
        if (press.Number("basedOn") is { } named && named != NamedMembers.Of(members)) return CommandReading.Refuse(InputProblem.MembersChanged);
        if (Quality(press, Fields.FirstQuality) is not { } first || Quality(press, Fields.SecondQuality) is not { } second)
            return CommandReading.Refuse(InputProblem.QualityNotChosen);
        if (Finding(press, Fields.Portfolio, Fields.PortfolioGround) is not { } portfolio
            || Finding(press, Fields.Synthesis, Fields.SynthesisGround) is not { } synthesis)
            return CommandReading.Refuse(InputProblem.FindingNotChosen);
        if (Minutes(press.Text(Fields.ExtraMinutes)) is not { } extra)
            return CommandReading.Refuse(InputProblem.ExtraTimeNotReadable);
        var isFromPaper = press.Text(Fields.FromPaper) == "true";
        var heardOn = isFromPaper ? OutcomeInputs.ReadDate(press.Text(Fields.HeardOn)) : null;
        if (isFromPaper && heardOn is null) return CommandReading.Refuse(InputProblem.HeardOnMissing);

        return CommandReading.Ask(new Command.Open(
            press.Text(Fields.IdentityConfirmed) == "true",
            Sitting(members[0], first),
            Sitting(members[1], second),
            CardCommands.Screens(press.Text(Fields.Screens)),
            extra,
            portfolio,
            synthesis,
            press.Text(Fields.GoesOnUnchecked) == "true",
            heardOn));
    }

    public static CommandReading ReadCorrection(Press press)
    {
        if (Quality(press, Fields.FirstQuality) is not { } first || Quality(press, Fields.SecondQuality) is not { } second)
            return CommandReading.Refuse(InputProblem.QualityNotChosen);
        return Minutes(press.Text(Fields.ExtraMinutes)) is { } extra
            ? CommandReading.Ask(new Command.CorrectOpening(first, second, extra, press.Number("basedOn") ?? 0))
            : CommandReading.Refuse(InputProblem.ExtraTimeNotReadable);
    }

    private static MemberQuality? Quality(Press press, string field) => Named.Read<MemberQuality>(press.Text(field));

    private static SittingMember Sitting(Person person, MemberQuality quality) => new(person.Mail, person.FullName, quality);

    private static Finding? Finding(Press press, string choice, string ground) => press.Text(choice) switch
    {
        "oui" => Domain.Evaluations.Finding.There,
        "non" => new Finding(false, press.Text(ground) ?? ""),
        _ => null,
    };

    private static int? Minutes(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return 0;
        return int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
    }
}
