using System.Text.Json.Nodes;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Crashes;

/// <summary>What a store holds of one candidate's journal, read by the program's own means.</summary>
internal sealed class KeptJournal
{
    private readonly IReadOnlyList<(string Stream, JournalEntry Entry)> entries;

    private KeptJournal(IReadOnlyList<(string, JournalEntry)> entries) => this.entries = entries;

    public IEnumerable<JournalEntry> Entries => entries.Select(e => e.Entry);

    /// <summary>Every fact in its stream and place, without what differs between two evaluations that went alike: whose, and when.</summary>
    public IReadOnlyList<string> Facts => [.. entries.Select(e => $"{e.Stream} {e.Entry.Number} {e.Entry.By} {Plain(e.Entry.Change)}")];

    public static async Task<KeptJournal> ReadAsync(IRowStore store, int commission, string candidate)
    {
        var partition = Keys.Commission(SessionFiles.Of2027, new CommissionKey("Lycée Imaginaire", commission));
        var prefix = Keys.JournalPrefix(CandidateNumber.Parse(candidate));
        var rows = await store.ListAsync(partition, prefix, TestContext.Current.CancellationToken);
        return new KeptJournal([.. rows.Select(row => (row.Key[prefix.Length..].Split('/')[0], KeptJson.Read<JournalEntry>(row.Body)))]);
    }

    private static string Plain(Change change)
    {
        var json = JsonNode.Parse(KeptJson.Write(change))!.AsObject();
        json.Remove("at");
        json.Remove("candidate");
        return json.ToJsonString();
    }
}
