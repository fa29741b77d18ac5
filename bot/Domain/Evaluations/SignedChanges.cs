namespace E4Bot.Domain.Evaluations;

/// <summary>
/// What a signature is put under: all but the clocks and the extra time, the screens and devices, what is known of the portfolio beside the commission's finding, the signatures themselves, the jury's note and a member's private comments
/// (rule 7).
/// A level that changes is told by <see cref="Change.VotesCleared"/>; a first level comes before any signature.
/// </summary>
internal static class SignedChanges
{
    public static bool IsOfTheSheet(this Change change) => change is not (
        Change.LevelGiven or Change.ScreensChanged or Change.OneScreenRequested or Change.OneScreenDeclined or Change.OwnDeviceUsed
        or Change.ExtraTimeCorrected or Change.PartStarted or Change.PartEnded
        or Change.PortfolioAddressGiven or Change.PortfolioVisited or Change.SynthesisAttached
        or Change.PaperConfirmed or Change.VisaGiven or Change.VisasCleared or Change.Sealed or Change.ReopeningRequested or Change.JuryNoteDecided);
}
