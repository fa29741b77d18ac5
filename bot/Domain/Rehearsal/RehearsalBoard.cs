using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Rehearsal;

/// <summary>Where the commissions of the session are with the made-up files, and what may be compared. Always by centre and number, never by what they gave.</summary>
public sealed class RehearsalBoard
{
    private readonly ILookup<string, FileScoring> byFile;

    /// <param name="commissions">Those of the session: what a commission gave that is no more is no part of it.</param>
    /// <param name="scorings">All that are kept, of texts that have changed since too.</param>
    public RehearsalBoard(RehearsalMaterial material, IEnumerable<CommissionKey> commissions, IEnumerable<FileScoring> scorings)
    {
        Material = material;
        Commissions = [.. commissions.OrderBy(commission => commission.Centre, StringComparer.Ordinal).ThenBy(commission => commission.Number)];
        var known = Commissions.ToHashSet();
        byFile = scorings.Where(scoring => known.Contains(scoring.Commission) && material.Find(scoring.File) is not null).ToLookup(scoring => scoring.File);
        Finished = Commissions.Count(HasScoredAll);
    }

    public RehearsalMaterial Material { get; }

    public IReadOnlyList<CommissionKey> Commissions { get; }

    /// <summary>How many commissions have scored every file.</summary>
    public int Finished { get; }

    public FileScoring? Of(CommissionKey commission, RehearsalFile file) => byFile[file.Key].FirstOrDefault(scoring => scoring.Commission == commission);

    /// <summary>How many files this commission has scored.</summary>
    public int ScoredBy(CommissionKey commission) => Material.Files.Count(file => Of(commission, file) is not null);

    public bool HasScoredAll(CommissionKey commission) => ScoredBy(commission) == Material.Files.Count;

    /// <summary>How many others have scored every file.</summary>
    public int FinishedBeside(CommissionKey commission) => Finished - (HasScoredAll(commission) ? 1 : 0);

    /// <summary>Whether this commission's members may see how they stand: not before they have answered everything themselves, and never to one other alone.</summary>
    public bool MayCompare(CommissionKey commission) => HasScoredAll(commission) && FinishedBeside(commission) >= OthersLevels.Fewest;

    /// <param name="file">Null: all files together.</param>
    /// <returns>Null where nothing is compared yet.</returns>
    public Agreement? AgreementOf(CommissionKey commission, RehearsalFile? file = null) =>
        Agreement.Of([.. Material.Files.Where(one => file is null || one == file).SelectMany(one => Compared(commission, one))]);

    private IEnumerable<(FileScoring Own, IReadOnlyList<FileScoring> Others)> Compared(CommissionKey commission, RehearsalFile file)
    {
        if (Of(commission, file) is not { } own) yield break;
        FileScoring[] others = [.. byFile[file.Key].Where(scoring => scoring.Commission != commission)];
        if (others.Length >= OthersLevels.Fewest) yield return (own, others);
    }
}
