namespace E4Bot.Host.Tests.Teams;

/// <summary>A candidate of the made-up session.</summary>
internal sealed record SomeCandidate(string Number, string Name);

internal static class Candidates
{
    public static readonly SomeCandidate Alix = new("02736100001", "Alix EXEMPLE");

    /// <summary>Takes the optional exam.</summary>
    public static readonly SomeCandidate Noe = new("02736100002", "Noé FICTIF");

    public static readonly SomeCandidate Zoe = new("02736100003", "Zoé FACTICE");

    /// <summary>Has 13 minutes more.</summary>
    public static readonly SomeCandidate Elie = new("02736100004", "Élie IMAGINÉ");

    public static readonly SomeCandidate Sasha = new("02736100006", "Sasha ESSAI");

    /// <summary>Of commission 2.</summary>
    public static readonly SomeCandidate Lois = new("27361020010", "Loïs POSTICHE");
}
