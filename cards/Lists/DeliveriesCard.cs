using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;

namespace E4Bot.Cards.Lists;

/// <summary>What has not reached Teams, section by section; never a level or a note, and nobody by name.</summary>
public static class DeliveriesCard
{
    /// <summary>Lines of one card, all sections together; the rest is counted. So the longest stays below 28 KB.</summary>
    public const int MostLines = 25;

    /// <summary>Characters of JSON: a centre's name may be long.</summary>
    private const int MostOfSubject = 160;

    private const int MostOfState = 330;

    /// <param name="Subject">Which commission, number and message.</param>
    /// <param name="State">Where it is to go, and what became of it.</param>
    public sealed record Line(string Subject, string State);

    /// <summary>Shown when it has lines.</summary>
    public sealed record Section(string Title, IReadOnlyList<Line> Lines);

    public static AdaptiveCard Of(string heading, IReadOnlyList<string> summary, IReadOnlyList<Section> sections, IReadOnlyList<CardAction> actions) => new()
    {
        FallbackText = "Livraisons.",
        Body =
        [
            Blocks.Heading(heading),
            .. summary.Select(Blocks.Names),
            .. Shown(sections).SelectMany(Elements),
            .. Rest(sections.Sum(section => section.Lines.Count) - MostLines),
            .. actions.Count > 0 ? [Blocks.Actions(actions)] : Array.Empty<Element>(),
        ],
    };

    /// <summary>As many lines as the card takes, the gravest sections first.</summary>
    private static IEnumerable<Section> Shown(IReadOnlyList<Section> sections)
    {
        var left = MostLines;
        foreach (var section in sections.Where(section => section.Lines.Count > 0).TakeWhile(_ => left > 0))
        {
            var shown = section with { Lines = [.. section.Lines.Take(left)] };
            left -= shown.Lines.Count;
            yield return shown;
        }
    }

    private static IEnumerable<Element> Elements(Section section) =>
        [Blocks.Section(section.Title), .. section.Lines.Select(line => Blocks.Labelled(Fit.Excerpt(line.Subject, MostOfSubject), Spacing.Of(line.State), MostOfState))];

    private static IEnumerable<Element> Rest(int hidden)
    {
        if (hidden > 0) yield return Blocks.Names($"… et {Typography.Count(hidden, "autre ligne", "autres lignes")} : écrivez « livraisons » suivi d'un numéro.");
    }
}
