using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Http;

/// <summary>What an address leads to. The address says which document it is and nothing more: whoever asks is shown it if they may see it.</summary>
public abstract record LinkedDocument
{
    private LinkedDocument(DocumentKind kind) => Kind = kind;

    public DocumentKind Kind { get; }

    public static Sheet Of(AppreciationSheet sheet) => new(sheet.Candidate.Number, sheet.Version);

    public static Grid GridOf(AppreciationSheet sheet) => new(sheet.Candidate.Number, sheet.Version);

    public static Notice Of(ConformityNotice notice) => new(notice.Candidate.Number, notice.Number);

    /// <summary>One of those that a number tells apart; null of any other kind.</summary>
    public static OfCandidate? Numbered(DocumentKind kind, CandidateNumber candidate, int number) => kind switch
    {
        DocumentKind.Sheet => new Sheet(candidate, number),
        DocumentKind.Grid => new Grid(candidate, number),
        DocumentKind.Notice => new Notice(candidate, number),
        _ => null,
    };

    /// <summary>One of a candidate's file.</summary>
    /// <param name="Number">Of a sheet or a grid its version, of a notice which of the candidate's it is; 0 of what there is one of.</param>
    public abstract record OfCandidate(CandidateNumber Candidate, DocumentKind Kind, int Number) : LinkedDocument(Kind);

    public sealed record Sheet(CandidateNumber Candidate, int Version) : OfCandidate(Candidate, DocumentKind.Sheet, Version);

    public sealed record Grid(CandidateNumber Candidate, int Version) : OfCandidate(Candidate, DocumentKind.Grid, Version);

    public sealed record Notice(CandidateNumber Candidate, int Which) : OfCandidate(Candidate, DocumentKind.Notice, Which);

    /// <summary>A blank tableau de synthèse in the candidate's name.</summary>
    public sealed record SynthesisModel(CandidateNumber Candidate) : OfCandidate(Candidate, DocumentKind.SynthesisModel, 0);

    /// <summary>What a whole centre hands over.</summary>
    /// <param name="Centre">As <see cref="CentreKey"/> has it.</param>
    public sealed record OfCentre(string Centre, DocumentKind Kind) : LinkedDocument(Kind);

    /// <summary>What there is one of in the session.</summary>
    public sealed record OfSession(DocumentKind Kind) : LinkedDocument(Kind);
}
