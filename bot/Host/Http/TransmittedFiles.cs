using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Bordereaux;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Transmitting;

namespace E4Bot.Host.Http;

/// <summary>The files behind the links. A pack is written to the answer as it is made.</summary>
public sealed class TransmittedFiles(Pack pack, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    public IResult Of(TransmissionPart part, Transmission transmission, CancellationToken cancellation)
    {
        var (at, name) = (time.GetUtcNow(), $"{SafeName.Of(transmission.Bordereau.Centre)}-{SafeName.Of(session.Id)}");
        return part switch
        {
            TransmissionPart.Document => TypedResults.File(BordereauDocument.Of(transmission.Bordereau, session, zone, at).ToBytes(), "application/pdf", $"bordereau-{name}.pdf"),
            TransmissionPart.Workbook => TypedResults.File(
                BordereauBook.Write(transmission.Bordereau, session, zone, at), BordereauBook.ContentType, $"bordereau-{name}{BordereauBook.Extension}"),
            TransmissionPart.Pack => TypedResults.Stream(
                async body => await pack.WriteAsync(transmission, body, at, _ => { }, cancellation), Pack.ContentType, $"dossier-jury-{name}{Pack.Extension}"),
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };
    }
}
