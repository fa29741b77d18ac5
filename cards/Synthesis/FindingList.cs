using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.Synthesis;

/// <summary>What there is to say beside the coverage: the first lines, the others one tap away, and what the card cannot hold is counted.</summary>
internal static class FindingList
{
    private const string OthersId = "signalements";

    private const int Seen = 5;

    /// <param name="most">Bytes of JSON of the lines one tap away.</param>
    public static IEnumerable<Element> Of(IReadOnlyList<SynthesisFinding> findings, Grid grid, int most)
    {
        if (findings.Count == 0) return [];
        return
        [
            Blocks.Section($"À vérifier ({Typography.Number(findings.Count)})"),
            .. findings.Take(Seen).Select(finding => Line(finding, grid)),
            .. findings.Count > Seen ? Others([.. findings.Skip(Seen)], grid, most) : [],
        ];
    }

    private static IEnumerable<Element> Others(IReadOnlyList<SynthesisFinding> findings, Grid grid, int most)
    {
        Element[] shown = [.. Room.Within(findings.Select(finding => Line(finding, grid)), most)];
        var hidden = findings.Count - shown.Length;
        yield return Blocks.Actions(new ToggleVisibilityAction([OthersId]) { Title = "Voir les autres points à vérifier" });
        yield return new Container(
        [
            .. shown,
            .. hidden > 0 ? [Blocks.Line($"… et {Typography.Count(hidden, "autre point", "autres points")} : regardez le fichier.")] : Array.Empty<Element>(),
        ])
        { Id = OthersId, IsVisible = false };
    }

    /// <summary>Without markup: it quotes the candidate.</summary>
    private static RichTextBlock Line(SynthesisFinding finding, Grid grid) => Blocks.Verbatim(SynthesisText.Of(finding, grid));
}
