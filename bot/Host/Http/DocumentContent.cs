using E4Bot.Pdf;

namespace E4Bot.Host.Http;

/// <summary>A document that may be shown.</summary>
/// <param name="Name">Under which a browser keeps the file.</param>
public abstract record DocumentContent(string Name)
{
    /// <summary>Shown in the browser.</summary>
    public sealed record Pdf(string Name, PdfDocument Document) : DocumentContent(Name);

    /// <summary>A file to be kept, written as it is sent.</summary>
    public sealed record Download(string Name, string ContentType, Func<Stream, CancellationToken, ValueTask> WriteAsync) : DocumentContent(Name);
}
