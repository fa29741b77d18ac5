using E4Bot.Cards.Adaptive;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Lists;

/// <summary>Who did what when, newest last.</summary>
public static class JournalCard
{
    /// <summary>Lines shown: the newest.</summary>
    public const int MostLines = 60;

    public static AdaptiveCard Of(Passage passage, IReadOnlyList<string> lines) => new()
    {
        FallbackText = "Journal d'une évaluation.",
        Body =
        [
            Blocks.Heading($"Journal, {Markdown.Escape(passage.Candidate.FullName)}"),
            .. lines.Count > MostLines ? [Blocks.Subtle($"Les {MostLines} dernières lignes sur {lines.Count}.")] : Array.Empty<Element>(),
            .. lines.Count == 0 ? [Blocks.Line("Rien n'a encore été fait.")] : Array.Empty<Element>(),
            .. lines.TakeLast(MostLines).Select(Blocks.Names),
        ],
    };
}
