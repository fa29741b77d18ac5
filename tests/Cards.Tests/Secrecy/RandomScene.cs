using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Secrecy;

/// <summary>An evaluation opened on two devices or on one screen, after any deeds at all, three bytes each: who, what, on which line or how.</summary>
internal static class RandomScene
{
    public static Scene Of(byte[] script) =>
        script.Chunk(3).Where(deed => deed.Length == 3).Aggregate(Start(script), (scene, deed) => scene.When(they => Deed(scene, they, deed)));

    private static Scene Start(byte[] script) => script.Length > 0 && script[^1] % 2 == 0 ? Given.AnEvaluationOnOneScreen() : Given.AnOpenEvaluation();

    private static Deed Deed(Scene scene, Cast they, byte[] deed)
    {
        var player = With(they.In(deed[0] % 2 == 0 ? Seat.First : Seat.Second), deed[0] / 2 % 3);
        var line = scene.Session.Grid.Lines[deed[2] % scene.Session.Grid.Lines.Count].Id;
        var level = (MasteryLevel)(deed[2] / 8 % 5);
        return (deed[1] % 12) switch
        {
            <= 4 => player.Gives(line, level, $"confidence {deed[2]}"),
            5 => player.UsesScreens(deed[2] % 3 == 0 ? ScreenMode.Apart : ScreenMode.OneScreen),
            6 => player.VotesFor(line, level),
            7 => player.Claims(PenaltyKind.InaccessiblePortfolio, $"constat {deed[2]}"),
            8 => player.JudgesEnvironment(deed[2] % 2 == 0, "constat"),
            9 => player.Proposes(deed[2] % 21),
            10 => player.Observes(OralPartNumber.One, $"observation {deed[2]}"),
            _ => player.Appreciates($"appréciation {deed[2]}"),
        };
    }

    private static Player With(Player player, int hand) => hand switch
    {
        0 => player,
        1 => player.ForTheOther,
        _ => player.Together,
    };
}
