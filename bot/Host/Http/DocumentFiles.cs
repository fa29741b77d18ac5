using E4Bot.Host.Kept;

namespace E4Bot.Host.Http;

/// <summary>Documents as files, for whoever carries them elsewhere than to a browser. Rights are theirs to look at first.</summary>
public sealed class DocumentFiles(Registers registers, OfficialDocuments documents)
{
    /// <summary>Null of what is not there, or no longer, and of what is no document to be read.</summary>
    public async ValueTask<DocumentContent.Pdf?> ReadAsync(LinkedDocument.OfCandidate document, CancellationToken cancellation) =>
        (await registers.ReadAsync(cancellation)).Find(document.Candidate) is { } candidate
            ? await documents.ReadAsync(candidate, document, cancellation) as DocumentContent.Pdf
            : null;
}
