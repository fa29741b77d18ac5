using System.Text.Json.Nodes;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Exporting;

/// <summary>All that is kept of one candidate's evaluation, in one JSON: state, members' own sheets, journal, sealed sheets, tableaux de synthèse, notices, who opened them.</summary>
internal static class CandidateRecord
{
    /// <param name="candidate">Null of somebody who is not registered there.</param>
    public static byte[] Write(Candidate? candidate, string number, IReadOnlyList<Row> rows) => ReadableJson.Write(new JsonObject
    {
        ["number"] = number,
        ["candidate"] = candidate is null ? null : ReadableJson.Read(KeptJson.Write(candidate)),
        ["state"] = One(rows, "etat"),
        ["first"] = One(rows, "membre1"),
        ["second"] = One(rows, "membre2"),
        ["journal"] = All(rows, "j/"),
        ["sheets"] = All(rows, Keys.SealedSheets),
        ["synthesis"] = All(rows, Keys.SynthesisTables),
        ["notices"] = All(rows, Keys.Notices),
        ["consultations"] = All(rows, Keys.Consultation),
    });

    private static JsonNode? One(IReadOnlyList<Row> rows, string part) =>
        rows.FirstOrDefault(row => row.Key.Split('/') is ["p", _, var last] && last == part) is { } row ? ReadableJson.Read(row.Body) : null;

    private static JsonArray All(IReadOnlyList<Row> rows, string kind) =>
        [.. rows.Where(row => row.Key.StartsWith(kind, StringComparison.Ordinal)).Select(row => ReadableJson.Read(row.Body))];
}
