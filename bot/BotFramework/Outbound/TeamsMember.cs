namespace E4Bot.BotFramework;

/// <summary>Someone in a roster. Only the id is sure: guests may lack a mail address, anonymous participants everything else.</summary>
public sealed record TeamsMember(
    string Id,
    string? Name = null,
    string? AadObjectId = null,
    string? Email = null,
    string? UserPrincipalName = null,
    string? TenantId = null,
    string? UserRole = null)
{
    /// <summary>Joined a meeting without an account: is nobody's identity.</summary>
    public bool IsAnonymous => AadObjectId is null || string.Equals(UserRole, "anonymous", StringComparison.OrdinalIgnoreCase);

    /// <summary>Invited from elsewhere: the principal name is made of a foreign address, and the mail address is that one.</summary>
    public bool IsGuest =>
        string.Equals(UserRole, "guest", StringComparison.OrdinalIgnoreCase) || UserPrincipalName?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The id only: a log line must not show a name or an address.</summary>
    public override string ToString() => Id;
}
