namespace E4Bot.Host.Tests.Teams;

/// <summary>Someone with an account, as a roster writes them.</summary>
internal sealed record TeamsPerson(string Name, string Mail, string ObjectId, string UserId, bool IsGuest = false);
