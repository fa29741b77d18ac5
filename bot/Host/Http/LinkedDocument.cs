using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Http;

/// <summary>One document of a candidate: what a link leads to.</summary>
/// <param name="Number">Of a sheet or a grid, its version; of a notice, which of the candidate's it is.</param>
public sealed record LinkedDocument(DocumentKind Kind, CandidateNumber Candidate, int Number)
{
    public static LinkedDocument Of(AppreciationSheet sheet) => new(DocumentKind.Sheet, sheet.Candidate.Number, sheet.Version);

    public static LinkedDocument Of(ConformityNotice notice) => new(DocumentKind.Notice, notice.Candidate.Number, notice.Number);
}

public enum DocumentKind
{
    /// <summary>A sealed appreciation sheet.</summary>
    Sheet,

    /// <summary>The grid of a sealed evaluation, for the jury.</summary>
    Grid,

    /// <summary>A notice of the conformity check.</summary>
    Notice,
}
