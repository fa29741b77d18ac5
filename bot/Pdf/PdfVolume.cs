namespace E4Bot.Pdf;

/// <summary>
/// Documents bound into one file, in their order, each with its own page numbers and beginning on the front of a sheet: printed on both sides, they come apart.
/// </summary>
/// <param name="Info">Of the whole; what the documents say of themselves is left out.</param>
/// <param name="Parts">At least one, all in one typeface.</param>
public sealed record PdfVolume(DocumentInfo Info, IReadOnlyList<PdfPart> Parts)
{
    /// <summary>The file. The same documents give the same bytes.</summary>
    /// <param name="drawn">Told how many are drawn, after each.</param>
    public byte[] ToBytes(Action<int>? drawn = null) => Binding.Write(this, drawn ?? (static _ => { }));
}

/// <summary>A document of a volume.</summary>
/// <param name="Bookmark">Under which the reader's outline leads to its first page; null for none.</param>
public sealed record PdfPart(PdfDocument Document, string? Bookmark = null);
