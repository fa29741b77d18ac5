using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Bordereaux;
using E4Bot.Host.Kept;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Transmitting;

namespace E4Bot.Host.Http;

/// <summary>What a centre hands over, as it stands when it is asked for. A pack is written to the answer as it is made.</summary>
public sealed class CentreDocuments(Transmissions transmissions, Pack pack, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    /// <summary>Null of a pack that is not complete, or no longer.</summary>
    public async ValueTask<DocumentContent?> ReadAsync(RegistryIndex registry, string centre, DocumentKind kind, CancellationToken cancellation)
    {
        var transmission = await transmissions.ReadAsync(registry, centre, cancellation);
        var (at, name) = (time.GetUtcNow(), $"{SafeName.Of(centre)}-{SafeName.Of(session.Id)}");
        return kind switch
        {
            DocumentKind.Bordereau => new DocumentContent.Pdf($"bordereau-{name}.pdf", BordereauDocument.Of(transmission.Bordereau, session, zone, at)),
            DocumentKind.BordereauBook => new DocumentContent.Download($"bordereau-{name}{BordereauBook.Extension}", BordereauBook.ContentType,
                (into, stopping) => into.WriteAsync(BordereauBook.Write(transmission.Bordereau, session, zone, at), stopping)),
            DocumentKind.Pack => transmission.Bordereau.IsComplete
                ? new DocumentContent.Download($"dossier-jury-{name}{Pack.Extension}", Pack.ContentType,
                    async (into, stopping) => await pack.WriteAsync(transmission, into, at, _ => { }, stopping))
                : null,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
