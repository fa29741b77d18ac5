using System.Globalization;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Exporting;

/// <summary>A commission of the registry, or one of which only rows are left.</summary>
/// <param name="Registered">Its candidates by number; empty where nobody is registered there.</param>
internal sealed record ExportedCommission(string Partition, string Centre, string Number, IReadOnlyDictionary<string, Candidate> Registered)
{
    public static async ValueTask<IReadOnlyList<ExportedCommission>> AllAsync(
        IRowStore store, ExamSession session, SessionRegistry registry, CancellationToken cancellation)
    {
        var found = registry.Candidates.GroupBy(c => c.Commission).ToDictionary(of => Keys.Commission(session, of.Key), Registry, StringComparer.Ordinal);
        var prefix = Keys.CommissionPrefix(session);
        await foreach (var partition in store.ListPartitionsAsync(prefix, cancellation))
            found.TryAdd(partition, Unregistered(partition, partition[prefix.Length..]));
        return [.. found.OrderBy(of => of.Key, StringComparer.Ordinal).Select(of => of.Value with { Partition = of.Key })];
    }

    private static ExportedCommission Registry(IGrouping<CommissionKey, Candidate> of) =>
        new("", of.Key.Centre, of.Key.Number.ToString(CultureInfo.InvariantCulture), of.ToDictionary(c => c.Number.Value, StringComparer.Ordinal));

    private static ExportedCommission Unregistered(string partition, string name)
    {
        var split = name.LastIndexOf('|');
        return new ExportedCommission(partition, split < 0 ? name : name[..split], split < 0 ? "" : name[(split + 1)..], new Dictionary<string, Candidate>());
    }
}
