namespace E4Bot.BotFramework.Outbound;

/// <summary>A member as the roster writes it: the object id has one name here and another in activities.</summary>
internal sealed record RosterEntry(
    string? Id, string? Name, string? ObjectId, string? AadObjectId, string? Email, string? UserPrincipalName, string? TenantId, string? UserRole)
{
    /// <summary>Null when there is no id to know the member by.</summary>
    public TeamsMember? ToMember() =>
        Id is { Length: > 0 } ? new TeamsMember(Id, Name, AadObjectId ?? ObjectId, Email, UserPrincipalName, TenantId, UserRole) : null;
}
