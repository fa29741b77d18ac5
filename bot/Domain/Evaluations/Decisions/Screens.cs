using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>
/// How the commission works. On one screen a member may answer for the other: to get there from two devices takes both members, each from
/// their own. Back to two devices, nobody answers for anybody: either may.
/// </summary>
internal static class Screens
{
    public static Decision Decide(Ask ask, Evaluation evaluation, Command.UseScreens command) => command.Screens == ScreenMode.OneScreen
        ? OneScreen(ask.Actor.Seat!.Value, evaluation)
        : Apart(evaluation);

    private static Decision OneScreen(Seat seat, Evaluation evaluation)
    {
        if (evaluation.Screens == ScreenMode.OneScreen || evaluation.OneScreenRequestedBy == seat) return Decision.Accept();
        return evaluation.OneScreenRequestedBy is null
            ? Decision.Accept(new Change.OneScreenRequested(seat))
            : Decision.Accept(new Change.ScreensChanged(ScreenMode.OneScreen));
    }

    private static Decision Apart(Evaluation evaluation)
    {
        if (evaluation.Screens == ScreenMode.OneScreen) return Decision.Accept(new Change.ScreensChanged(ScreenMode.Apart));
        return evaluation.OneScreenRequestedBy is null ? Decision.Accept() : Decision.Accept(new Change.OneScreenDeclined());
    }
}
