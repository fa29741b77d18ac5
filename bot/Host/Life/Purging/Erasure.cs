namespace E4Bot.Host.Life.Purging;

/// <summary>What a purge erases, and by whose command. Nothing of it names a candidate, a member or what was written.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Candidates">Registered.</param>
/// <param name="People">Parts that people had in the session: members, pedagogical team, presidents, administrators.</param>
/// <param name="Rows">How many of each kind, in the order of <see cref="ErasedKind"/>; none of which there is none.</param>
/// <param name="Digest">SHA-256 over all keys and bodies, in their order: whoever has a copy can show that it is one; nothing can be read from it.</param>
/// <param name="CustodyEnd">The last day on which the documents had to be kept; null when nobody was registered.</param>
/// <param name="BegunAt">UTC.</param>
/// <param name="By">Whose order it is, as they were named; null when nobody was.</param>
/// <param name="Account">The system's account that the program ran under.</param>
public sealed record Erasure(
    string Session,
    IReadOnlyList<string> Centres,
    int Candidates,
    int People,
    IReadOnlyList<ErasedRows> Rows,
    string Digest,
    DateOnly? CustodyEnd,
    DateTimeOffset BegunAt,
    string? By,
    string Account)
{
    public long Total => Rows.Sum(kind => kind.Count);
}

public sealed record ErasedRows(ErasedKind Kind, long Count);
