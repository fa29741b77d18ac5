namespace E4Bot.Host.Tests.Teams;

/// <summary>Someone with an account, as a roster writes them.</summary>
internal sealed record TeamsPerson(string Name, string Mail, string ObjectId, string UserId, bool IsGuest = false)
{
    /// <summary>The organisation that holds the account.</summary>
    public string? Tenant { get; init; } = FakeTeams.TenantId;

    /// <summary>Where it is not the mail address.</summary>
    public string? PrincipalName { get; init; }

    /// <summary>Joined without an account, under whatever name and address they gave.</summary>
    public bool IsAnonymous { get; init; }
}
