namespace E4Bot.Host.Http;

/// <summary>On whatever is answered at a document's address: kept by no cache, taken for nothing else, shown within no other site.</summary>
internal static class DocumentHeaders
{
    public static void Set(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.XFrameOptions = "DENY";
    }
}
