namespace E4Bot.Pdf;

/// <summary>What a document says of itself.</summary>
/// <param name="Title">Shown by readers instead of the file's name.</param>
/// <param name="Author">A person or a body.</param>
/// <param name="Created">The instant of making, given rather than read from a clock: the same document is the same bytes.</param>
public sealed record DocumentInfo(string Title, string Author, DateTimeOffset Created)
{
    /// <summary>The language of all text, which a screen reader needs to pronounce it.</summary>
    public string Language { get; init; } = "fr-FR";

    /// <summary>
    /// Says in the file that it follows PDF/UA-1. Only whoever chooses the blocks can know: that headings are in order, that tables have header cells.
    /// </summary>
    public bool IsForEveryone { get; init; }

    /// <summary>The program the document comes from.</summary>
    public string Creator { get; init; } = "E4Bot";
}
