using System.Globalization;
using System.Text.Json;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Exporting;

/// <summary>A candidate's files in their commission's folder, and their line of the overview.</summary>
internal sealed class CandidateFiles(ExportFolder folder, Overview overview, ExamSession session, TimeZoneInfo zone)
{
    /// <param name="place">The commission's folder.</param>
    public async ValueTask WriteAsync(ExportedCommission commission, string place, string number, IReadOnlyList<Row> rows)
    {
        var candidate = commission.Registered.GetValueOrDefault(number);
        var name = $"candidat-{SafeName.Of(number)}";
        await folder.WriteAsync(place, name, ".json", CandidateRecord.Write(candidate, number, rows));
        foreach (var row in rows.Where(row => row.Key.StartsWith(Keys.SealedSheets, StringComparison.Ordinal)))
            if (Read<AppreciationSheet>(() => KeptJson.Read<AppreciationSheet>(row.Body)) is { } sheet)
                await folder.WriteAsync(place, string.Create(CultureInfo.InvariantCulture, $"{name}-fiche-v{sheet.Version}"), ".pdf", SheetDocument.Write(sheet, session, zone));
        Tell(commission, candidate, number, rows);
    }

    private void Tell(ExportedCommission commission, Candidate? candidate, string number, IReadOnlyList<Row> rows)
    {
        if (candidate is null) overview.Add(number, commission, "n'est pas inscrit ici");
        else if (Read(() => Verification.Passage(candidate, rows)) is { } passage) overview.Add(passage);
        else overview.Add(number, commission, "illisible");
    }

    /// <summary>Null of what is damaged: its bytes are in the JSON all the same.</summary>
    private static T? Read<T>(Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (damage is JsonException or ArgumentException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
