using System.Globalization;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.Synthesis;

/// <summary>The realisations section by section, one tap away: title, period as it is written, and the competences that each mobilises.</summary>
internal static class RealisationList
{
    private const string ListId = "realisations";

    private const int MostOfTitle = 160;

    private const int MostOfSection = 120;

    private const int MostOfPeriod = 60;

    /// <param name="most">Bytes of JSON of the whole list; a realisation of ordinary length takes four hundred.</param>
    public static IEnumerable<Element> Of(SynthesisTable table, Grid grid, int most)
    {
        var count = table.Realisations.Count();
        if (count == 0) return [];
        Entry[] shown = [.. Room.Within(table.Sections.SelectMany(section => Entries(section, grid)), entry => entry.Elements, most)];
        var hidden = count - shown.Count(entry => entry.IsRealisation);
        return
        [
            Blocks.Actions(new ToggleVisibilityAction([ListId]) { Title = $"Voir les réalisations ({Typography.Number(count)})" }),
            new Container(
            [
                .. shown.SelectMany(entry => entry.Elements),
                .. hidden > 0 ? [Blocks.Line($"… et {Typography.Count(hidden, "autre réalisation", "autres réalisations")} : regardez le fichier.")] : Array.Empty<Element>(),
            ])
            { Id = ListId, IsVisible = false },
        ];
    }

    private static IEnumerable<Entry> Entries(Section section, Grid grid) =>
    [
        new([Blocks.Section(Markdown.Escape(TitleOf(section)))], IsRealisation: false),
        .. section.Realisations.Count == 0 ? [new([Blocks.Line("Aucune réalisation.")], IsRealisation: false)] : Array.Empty<Entry>(),
        .. section.Realisations.Select(realisation => new Entry(Elements(realisation, grid), IsRealisation: true)),
    ];

    private static string TitleOf(Section section) => section switch
    {
        { Row: null } => "Avant la première rubrique",
        { Title: "" } => "Rubrique sans titre",
        _ => Fit.Excerpt(OneLine(section.Title), MostOfSection),
    };

    private static Element[] Elements(Realisation realisation, Grid grid) =>
    [
        Blocks.Labelled(string.Create(CultureInfo.InvariantCulture, $"Ligne {realisation.Row}"), OneLine(realisation.Title), MostOfTitle),
        Blocks.SubtleNames($"{Period(realisation.Period)}. {Competences(realisation, grid)}"),
    ];

    private static string Period(WrittenPeriod period) => period.Text.Length == 0 ? "Période non indiquée" : $"Période : {Fit.Excerpt(OneLine(period.Text), MostOfPeriod)}";

    private static string Competences(Realisation realisation, Grid grid)
    {
        string[] titles = [.. realisation.Competences.Select(grid.ShortTitleOf)];
        return titles.Length == 0 ? "Aucune compétence cochée." : $"Compétences : {string.Join(" ; ", titles)}.";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A section's title or a realisation: shown whole or not at all.</summary>
    private sealed record Entry(IReadOnlyList<Element> Elements, bool IsRealisation);
}
