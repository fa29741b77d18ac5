using System.Net.Mime;

namespace E4Bot.Host.Demo;

/// <summary>Stands in for OneDrive: people attach files there, and the bot puts there the files that they accept.</summary>
internal static class FileEndpoints
{
    private const long LargestFile = 20 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapPost("/demo/api/files", async (string name, HttpContext http, Uploads uploads) =>
            await ReadAsync(http) is { } bytes
                ? TypedResults.Ok(new { uploads.Add(name, bytes).Id })
                : Standing.Sentence(StatusCodes.Status413PayloadTooLarge, "Ce fichier dépasse 20 Mo. Choisissez-en un plus petit."));

        room.MapPut("/demo/files/{id}/{name}", async (string id, string name, HttpContext http, Uploads uploads) =>
        {
            // An upload session takes one file, whole, and is over then.
            if (uploads.Find(id) is not null) return Results.NotFound();
            if (await ReadAsync(http) is not { } bytes) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            if (http.Request.GetTypedHeaders().ContentRange is not { From: 0 } range || range.To != bytes.Length - 1 || range.Length != bytes.Length) return Results.BadRequest();
            uploads.Add(name, bytes, id);
            return TypedResults.Created();
        });

        room.MapGet("/demo/files/{id}/{name}", (string id, string name, HttpContext http, Uploads uploads) => Send(http, uploads.Find(id)));
    }

    private static IResult Send(HttpContext http, Upload? file)
    {
        if (file is null) return TypedResults.NotFound();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox";
        return file.FileType == "pdf"
            ? TypedResults.Bytes(file.Bytes, MediaTypeNames.Application.Pdf)
            : TypedResults.Bytes(file.Bytes, MediaTypeNames.Application.Octet, file.Name);
    }

    /// <summary>Reads the body whole; null when it is larger than the room keeps.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength is not (>= 0 and <= LargestFile)) return null;
        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, http.RequestAborted);
        return bytes.ToArray();
    }
}
