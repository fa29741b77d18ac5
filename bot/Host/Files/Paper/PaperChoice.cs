using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Files.Paper;

/// <summary>Whose forms are wanted: those of these centres; a criterion that is null leaves nobody out.</summary>
public sealed record PaperChoice(IReadOnlyList<string> Centres, int? Commission, DateOnly? Day)
{
    public bool Holds(CommissionKey commission) => Centres.Contains(commission.Centre) && (Commission is null || Commission == commission.Number);

    public bool Holds(Passage passage) => Day is null || Day == passage.OralDate;

    /// <summary>Whether there is nothing left to fill in: heard and sealed, or not to be heard. Another date is still to be heard.</summary>
    public static bool IsSettled(Passage passage) =>
        passage.Evaluation?.Seal is not null || passage.IsNotValidByCheck || passage.Outcome is { Kind: not OutcomeKind.Rescheduled };
}
