using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Http;

/// <summary>What an address leads to. The address says which document it is and nothing more: whoever asks is shown it if they may see it.</summary>
public abstract record LinkedDocument
{
    private LinkedDocument(CandidateNumber candidate, DocumentKind kind, int number) => (Candidate, Kind, Number) = (candidate, kind, number);

    public CandidateNumber Candidate { get; }

    public DocumentKind Kind { get; }

    /// <summary>Of a sheet or a grid its version, of a notice which of the candidate's it is; 0 of what there is one of.</summary>
    public int Number { get; }

    public static Sheet Of(AppreciationSheet sheet) => new(sheet.Candidate.Number, sheet.Version);

    public static Grid GridOf(AppreciationSheet sheet) => new(sheet.Candidate.Number, sheet.Version);

    public static Notice Of(ConformityNotice notice) => new(notice.Candidate.Number, notice.Number);

    /// <summary>One of those that a number tells apart; null of any other kind.</summary>
    public static LinkedDocument? Numbered(DocumentKind kind, CandidateNumber candidate, int number) => kind switch
    {
        DocumentKind.Sheet => new Sheet(candidate, number),
        DocumentKind.Grid => new Grid(candidate, number),
        DocumentKind.Notice => new Notice(candidate, number),
        _ => null,
    };

    public sealed record Sheet(CandidateNumber Candidate, int Version) : LinkedDocument(Candidate, DocumentKind.Sheet, Version);

    public sealed record Grid(CandidateNumber Candidate, int Version) : LinkedDocument(Candidate, DocumentKind.Grid, Version);

    public sealed record Notice(CandidateNumber Candidate, int Which) : LinkedDocument(Candidate, DocumentKind.Notice, Which);

    /// <summary>A blank tableau de synthèse in the candidate's name.</summary>
    public sealed record SynthesisModel(CandidateNumber Candidate) : LinkedDocument(Candidate, DocumentKind.SynthesisModel, 0);
}
