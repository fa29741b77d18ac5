using System.Globalization;
using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Telling;

/// <summary>A tableau de synthèse as it was read, line by line, for a teacher.</summary>
public static class SynthesisReport
{
    private const string NotGiven = "(non indiqué)";

    public static IEnumerable<string> Of(SynthesisTable table, Grid grid, Registered registered) =>
    [
        .. Heading(table.Heading),
        "",
        .. table.Sections.SelectMany(section => Section(section, grid)),
        .. CoverageMatrix.Of(Coverage.Of(table, grid), table),
        "",
        .. Findings(SynthesisFindings.Of(table, grid, registered), grid),
    ];

    private static IEnumerable<string> Heading(SynthesisHeading heading) =>
    [
        $"Session : {heading.Session ?? NotGiven}",
        $"Nom : {heading.FullName ?? NotGiven}",
        $"Numéro de candidat : {heading.CandidateNumber ?? NotGiven}",
        $"Centre de formation : {heading.Centre ?? NotGiven}",
        $"Option : {Option(heading.Option)}",
        $"Portfolio : {heading.Portfolio?.Text ?? NotGiven}",
    ];

    private static string Option(TickedOption option) => option switch
    {
        TickedOption.None => "(aucune cochée)",
        TickedOption.Sisr => "SISR",
        TickedOption.Slam => "SLAM",
        TickedOption.Both => "SISR et SLAM",
        _ => throw new ArgumentOutOfRangeException(nameof(option)),
    };

    private static IEnumerable<string> Section(Section section, Grid grid) =>
    [
        section.Row is null ? "Avant la première rubrique" : section.Title.Length == 0 ? "(rubrique sans titre)" : section.Title,
        .. section.Realisations.Count == 0 ? ["  (aucune réalisation)"] : section.Realisations.SelectMany(r => Realisation(r, grid)),
        "",
    ];

    private static IEnumerable<string> Realisation(Realisation realisation, Grid grid)
    {
        var titles = realisation.Competences.Select(id => grid.Find(id)?.ShortTitle ?? id.Value).ToList();
        return
        [
            $"  {string.Create(CultureInfo.InvariantCulture, $"Ligne {realisation.Row}")} : {realisation.Title.Replace("\n", "\n    ", StringComparison.Ordinal)}",
            $"    Période : {Period(realisation.Period)}",
            $"    Compétences : {(titles.Count == 0 ? "(aucune)" : string.Join(" ; ", titles))}",
        ];
    }

    private static string Period(WrittenPeriod period) => period.Understood switch
    {
        Domain.Synthesis.Period.Missing => "(non indiquée)",
        Domain.Synthesis.Period.Impossible or Domain.Synthesis.Period.Unreadable => $"« {OneLine(period)} » ({PeriodText.Of(period.Understood)})",
        _ => $"« {OneLine(period)} », soit {PeriodText.Of(period.Understood)}",
    };

    private static string OneLine(WrittenPeriod period) => period.Text.Replace('\n', ' ');

    private static IEnumerable<string> Findings(IReadOnlyList<SynthesisFinding> findings, Grid grid) => findings.Count == 0
        ? ["Rien à signaler."]
        : ["À signaler :", .. findings.Select(finding => $"  - {SynthesisText.Of(finding, grid)}")];
}
