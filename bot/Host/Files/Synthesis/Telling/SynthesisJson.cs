using System.Text.Json.Nodes;
using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Telling;

/// <summary>The same for programs. Names are stable: what is added keeps those that are there.</summary>
public static class SynthesisJson
{
    public static JsonObject Of(SynthesisTable table, Grid grid, Registered registered) => new()
    {
        ["sheet"] = table.Sheet,
        ["session"] = table.Heading.Session,
        ["name"] = table.Heading.FullName,
        ["candidateNumber"] = table.Heading.CandidateNumber,
        ["centre"] = table.Heading.Centre,
        ["option"] = table.Heading.Option switch { TickedOption.None => null, TickedOption.Sisr => "SISR", TickedOption.Slam => "SLAM", _ => "both" },
        ["portfolio"] = table.Heading.Portfolio?.Text,
        ["columns"] = Array(table.Columns.Competences.Select(Column)),
        ["sections"] = Array(table.Sections.Select(Section)),
        ["coverage"] = Array(Coverage.Of(table, grid).Competences.Select(Covered)),
        ["findings"] = Array(SynthesisFindings.Of(table, grid, registered).Select(finding => Finding(finding, grid))),
    };

    public static JsonObject Of(SynthesisRefusal refusal) => new()
    {
        ["refusal"] = new JsonObject { ["kind"] = Kebab(refusal.ToString()), ["sentence"] = SynthesisSentences.Of(refusal) },
    };

    private static JsonObject Column(CompetenceColumn column) => new()
    {
        ["competence"] = column.Competence.Value,
        ["header"] = column.Header,
        ["knownByPlace"] = column.IsKnownByPlace,
    };

    private static JsonObject Section(Section section) => new()
    {
        ["title"] = section.Title,
        ["kind"] = Kebab(section.Kind.ToString()),
        ["row"] = section.Row,
        ["realisations"] = Array(section.Realisations.Select(Realisation)),
    };

    private static JsonObject Realisation(Realisation realisation) => new()
    {
        ["row"] = realisation.Row,
        ["title"] = realisation.Title,
        ["period"] = PeriodJson.Of(realisation.Period),
        ["competences"] = Array(realisation.Competences.Select(id => (JsonNode)id.Value)),
        ["marks"] = Array(realisation.Marks.Select(mark => new JsonObject { ["competence"] = mark.Competence.Value, ["text"] = mark.Text, ["counts"] = mark.Counts })),
    };

    private static JsonObject Covered(CompetenceCoverage covered) => new()
    {
        ["competence"] = covered.Competence.Id.Value,
        ["title"] = covered.Competence.Title,
        ["count"] = covered.Realisations.Count,
        ["rows"] = Array(covered.Realisations.Select(r => (JsonNode)r.Row)),
    };

    private static JsonObject Finding(SynthesisFinding finding, Grid grid) => new()
    {
        ["kind"] = Kebab(finding.GetType().Name),
        ["sentence"] = SynthesisText.Of(finding, grid),
    };

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    /// <summary>« CompetenceNotCovered » as « competence-not-covered ».</summary>
    internal static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
