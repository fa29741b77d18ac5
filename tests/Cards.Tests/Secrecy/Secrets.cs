using E4Bot.Cards.French;
using E4Bot.Cards.Tests.Staging;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Secrecy;

/// <summary>What a scene holds that only its commission may read: levels, notes, and whatever was typed.</summary>
internal static class Secrets
{
    public static IEnumerable<string> In(string text, Scene scene) => Of(scene).Where(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Of(Scene scene)
    {
        IEnumerable<string> always =
        [
            .. scene.Session.Grid.Levels.Select(l => l.Title),
            States.FirstsComment, States.SecondsComment, States.Seen, States.Portfolio,
            Given.Observed1, Given.Observed2, Given.Appreciated, "Erreur de saisie",
            scene.Session.Mentions.Environment,
            "/ 20", "/\u00A020",
        ];
        var note = scene.Passage.Evaluation?.Note.Value;
        return note is { } proposed && proposed.Value != decimal.Truncate(proposed.Value) ? always.Append(Typography.Number(proposed.Value)) : always;
    }
}
