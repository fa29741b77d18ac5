using System.Security.Claims;

namespace E4Bot.Host.SignIn;

/// <summary>Who has signed in: an account's object id, and its tenant. No name, no address: those are what people change.</summary>
public sealed record Visitor(string ObjectId, string TenantId)
{
    public const string ObjectIdClaim = "oid";
    public const string TenantClaim = "tid";

    /// <summary>Null of whoever does not say both.</summary>
    public static Visitor? Of(ClaimsPrincipal? principal) => principal?.Identity is { IsAuthenticated: true } && Guid.TryParse(principal.FindFirst(ObjectIdClaim)?.Value, out var objectId)
        && Guid.TryParse(principal.FindFirst(TenantClaim)?.Value, out var tenant)
        ? new Visitor(objectId.ToString(), tenant.ToString())
        : null;

    /// <summary>All that a cookie carries of them.</summary>
    public ClaimsPrincipal ToPrincipal(string scheme) => new(new ClaimsIdentity([new Claim(ObjectIdClaim, ObjectId), new Claim(TenantClaim, TenantId)], scheme));
}
