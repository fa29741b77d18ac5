namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>A card's choice comes as text from outside, and a number makes an enum without being one of its names: « level 7 ».</summary>
internal static class Choices
{
    public static bool AreKnown(Command command) => command switch
    {
        Command.Open c => Enum.IsDefined(c.Screens) && Enum.IsDefined(c.First.Quality) && Enum.IsDefined(c.Second.Quality),
        Command.CorrectOpening c => Enum.IsDefined(c.First) && Enum.IsDefined(c.Second),
        Command.UseScreens c => Enum.IsDefined(c.Screens),
        Command.StartPart c => Enum.IsDefined(c.Part),
        Command.EndPart c => Enum.IsDefined(c.Part),
        Command.GiveLevel c => Enum.IsDefined(c.Level),
        Command.VoteLevel c => Enum.IsDefined(c.Level),
        Command.WriteObservation c => Enum.IsDefined(c.Part),
        Command.ClaimPenalty c => Enum.IsDefined(c.Kind),
        Command.ConfirmPenalty c => Enum.IsDefined(c.Kind),
        Command.DismissPenalty c => Enum.IsDefined(c.Kind),
        Command.RecordOutcome c => Enum.IsDefined(c.Kind),
        Command.CheckConformity { Findings: var f } => Enum.IsDefined(f.Deposit) && IsDefined(f.Internship) && IsDefined(f.Attestations),
        _ => true,
    };

    private static bool IsDefined<T>(T? choice)
        where T : struct, Enum => choice is not { } made || Enum.IsDefined(made);
}
