using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Wire;

namespace E4Bot.Cards.Walk;

/// <summary>
/// The card that stands in the channel for everyone: that an evaluation is under way, and its step. It is made from
/// <see cref="Progress"/> alone, which holds no level, no note, no text: what is not there cannot leak.
/// </summary>
public static class BystanderCard
{
    /// <param name="mayBeDouble">It says so until it is written over.</param>
    public static AdaptiveCard Of(Progress progress, IReadOnlyList<string> refreshFor, bool mayBeDouble = false)
    {
        var data = new ActionData { Candidate = progress.Number.Value };
        return new AdaptiveCard
        {
            FallbackText = Summary(progress),
            Body =
            [
                Blocks.Subtle($"{progress.ExamCode} · {Words.Of(progress.Number)}"),
                Blocks.Heading(Markdown.Escape(progress.CandidateName)),
                .. mayBeDouble ? [Blocks.Notice(Doubled.Card)] : Array.Empty<Element>(),
                Blocks.Line($"Étape : {progress.Stage}"),
                Blocks.Subtle("Les deux membres de la commission voient ici leur propre étape."),
                Blocks.Actions(new ExecuteAction { Title = "Afficher mon étape", Verb = Verbs.Refresh, Data = data }),
            ],
            Refresh = new Refresh(new ExecuteAction { Title = "Actualiser", Verb = Verbs.Refresh, Data = data }, refreshFor),
        };
    }

    /// <summary>What a phone shows in a notification.</summary>
    public static string Summary(Progress progress) => Spacing.Of($"Évaluation {progress.ExamCode} : {progress.Stage}");
}
