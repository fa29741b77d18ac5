using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Access;

/// <summary>
/// What tells where the session's staff is reached or who they are to a machine: mail addresses, Entra and Teams ids. A candidate's record names the members, as the
/// sheet does, and holds none of these.
/// </summary>
internal sealed class StaffIdentifiers
{
    private const string Removed = "[identifiant retiré]";

    /// <summary>Properties that hold nothing else: a member's address; of a journal entry, who pressed and in which message; a body that cannot be looked into.</summary>
    private static readonly string[] Properties = ["mail", "source", "unreadable"];

    private readonly string[] known;

    private StaffIdentifiers(IEnumerable<string> known) =>
        this.known = [.. known.Where(identifier => identifier.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(identifier => identifier.Length)];

    public static async ValueTask<StaffIdentifiers> ReadAsync(IRowStore store, ExamSession session, RegistryIndex registry, CancellationToken cancellation)
    {
        Row[] ties = [.. (await store.ListAsync(Keys.People(session), "", cancellation)).Where(row => Keys.IsIdentity(row.Key))];
        return new StaffIdentifiers(
        [
            .. registry.Registry.People.Select(person => person.Mail.Value),
            .. ties.Select(row => row.Key),
            .. ties.SelectMany(row => Of(row)),
        ]);
    }

    /// <summary>None of a row that is damaged: its key alone is known.</summary>
    private static string[] Of(Row tie)
    {
        try
        {
            return KeptJson.Read<Identity>(tie.Body) is { } identity ? [identity.Mail.Value, identity.TeamsId] : [];
        }
        catch (Exception damage) when (damage is JsonException or FormatException)
        {
            return [];
        }
    }

    /// <summary>The same without them, in place.</summary>
    public void RemoveFrom(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject whole:
                foreach (var name in Properties) whole.Remove(name);
                foreach (var (name, part) in whole.ToArray()) Clean(part, cleaned => whole[name] = cleaned);
                break;
            case JsonArray list:
                for (var at = 0; at < list.Count; at++) Clean(list[at], cleaned => list[at] = cleaned);
                break;
        }
    }

    private void Clean(JsonNode? part, Action<string> put)
    {
        if (part is not JsonValue value || value.GetValueKind() != JsonValueKind.String) RemoveFrom(part);
        else if (value.GetValue<string>() is var text && Without(text) is var clean && clean != text) put(clean);
    }

    private string Without(string text) => known.Aggregate(text, (left, identifier) => left.Replace(identifier, Removed, StringComparison.OrdinalIgnoreCase));
}
