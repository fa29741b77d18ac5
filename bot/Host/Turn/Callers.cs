using System.Collections.Concurrent;
using E4Bot.BotFramework;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Turn;

/// <summary>
/// Who an activity's sender is. The first time an object id writes, the Teams roster says which address it has; that is tied for good.
/// A display name is never an identity, nor is an address that the conversation's own organisation has not given.
/// </summary>
public sealed class Callers(IRowStore store, ExamSession session, IConnector connector)
{
    /// <summary>Characters. An object id is a GUID; what is far longer is nobody's.</summary>
    private const int MostOfObjectId = 64;

    private readonly ConcurrentDictionary<string, Identity> known = new(StringComparer.Ordinal);

    /// <summary>The sender; null when the channel does not say who it is.</summary>
    public async ValueTask<Caller?> OfAsync(Activity activity, RegistryIndex registry, CancellationToken cancellation)
    {
        if (activity.From is not { AadObjectId: { Length: > 0 and <= MostOfObjectId } objectId, Id: { Length: > 0 } teamsId }) return null;
        var identity = await KnownAsync(objectId, cancellation) ?? await AskRosterAsync(activity, objectId, teamsId, registry, cancellation);
        return identity is null
            ? new Caller(objectId, teamsId, null, [])
            : new Caller(objectId, teamsId, identity.Mail, registry.PartsOf(identity.Mail));
    }

    /// <summary>Someone who was met before, as they stand in the registry now; null of whom nothing is known.</summary>
    public async ValueTask<Caller?> FindAsync(string objectId, string teamsId, RegistryIndex registry, CancellationToken cancellation) =>
        await KnownAsync(objectId, cancellation) is { } identity ? new Caller(objectId, teamsId, identity.Mail, registry.PartsOf(identity.Mail)) : null;

    /// <summary>Ties whom the roster names, when they are in the import and not tied yet.</summary>
    /// <param name="tenant">The conversation's.</param>
    public async ValueTask<Identity?> TieAsync(TeamsMember member, string? tenant, RegistryIndex registry, CancellationToken cancellation)
    {
        if (member.AadObjectId is not { Length: > 0 and <= MostOfObjectId } objectId) return null;
        return await KnownAsync(objectId, cancellation) ?? await BindAsync(objectId, member, tenant, registry, cancellation);
    }

    private async ValueTask<Identity?> KnownAsync(string objectId, CancellationToken cancellation)
    {
        if (known.TryGetValue(objectId, out var identity)) return identity;
        if (await store.FindAsync(Keys.People(session), objectId, cancellation) is not { } row) return null;
        return known[objectId] = KeptJson.Read<Identity>(row.Body);
    }

    private async ValueTask<Identity?> AskRosterAsync(Activity activity, string objectId, string teamsId, RegistryIndex registry, CancellationToken cancellation)
    {
        if (ConversationReference.Of(activity) is not { } where) return null;
        var member = await connector.FindMemberAsync(where, teamsId, cancellation);
        return member is null || member.AadObjectId != objectId ? null : await BindAsync(objectId, member, where.TenantId, registry, cancellation);
    }

    private async ValueTask<Identity?> BindAsync(string objectId, TeamsMember member, string? tenant, RegistryIndex registry, CancellationToken cancellation)
    {
        if (!HasVerifiedAddress(member, tenant)) return null;
        var mail = new[] { member.UserPrincipalName, member.Email }
            .Select(text => MailAddress.TryParse(text, out var address) ? address : (MailAddress?)null)
            .FirstOrDefault(address => address is { } a && registry.PartsOf(a).Count > 0);
        if (mail is null) return null;
        var identity = new Identity(mail.Value, member.Id);
        await store.CommitAsync(Keys.People(session), [new RowChange.Insert(objectId, KeptJson.Write(identity))], cancellation);
        return await KnownAsync(objectId, cancellation);
    }

    /// <summary>
    /// The organisation gives its own people their addresses. Those of guests, of people of another tenant and of whoever joined without an account are
    /// what they, or others, say.
    /// </summary>
    private static bool HasVerifiedAddress(TeamsMember member, string? tenant) =>
        !member.IsAnonymous && !member.IsGuest && member.TenantId is { Length: > 0 } own && own.Equals(tenant, StringComparison.OrdinalIgnoreCase);
}
