using E4Bot.Domain.Passages;

namespace E4Bot.Host.Http;

/// <summary>What somebody must be allowed to do to see a document.</summary>
internal static class DocumentRights
{
    public static Act Needed(DocumentKind kind) => kind switch
    {
        DocumentKind.Sheet or DocumentKind.Grid => Act.SeeSheet,
        DocumentKind.Notice => Act.CheckConformity,
        DocumentKind.SynthesisModel => Act.AttachSynthesis,
        DocumentKind.Profile => Act.AskAboutNotes,
        DocumentKind.Bordereau or DocumentKind.BordereauBook or DocumentKind.Pack => Act.Transmit,
        DocumentKind.Ledger => Act.SeeLedger,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
