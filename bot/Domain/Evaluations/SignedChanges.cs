namespace E4Bot.Domain.Evaluations;

/// <summary>What a signature is put under: all but the clocks, the screens and the signatures themselves (rule 7).</summary>
internal static class SignedChanges
{
    public static bool IsOfTheSheet(this Change change) => change is not (
        Change.ScreensChanged or Change.PartStarted or Change.PartEnded
        or Change.VisaGiven or Change.VisasCleared or Change.Sealed or Change.ReopeningRequested);
}
