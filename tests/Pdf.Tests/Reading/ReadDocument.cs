using System.IO.Compression;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace E4Bot.Pdf.Tests.Reading;

/// <summary>A written document read back by an independent reader.</summary>
internal sealed class ReadDocument : IDisposable
{
    private readonly PigDocument document;
    private readonly Dictionary<IndirectReference, int> pageNumbers = [];

    public ReadDocument(PdfDocument written)
        : this(written.ToBytes())
    {
    }

    public ReadDocument(byte[] file)
    {
        document = PigDocument.Open(file);
        Pages = [.. document.GetPages()];
        var references = Dictionary(Catalog, "Pages").Get<ArrayToken>("Kids").Data.OfType<IndirectReferenceToken>();
        foreach (var reference in references) pageNumbers[reference.Data] = pageNumbers.Count;
        Tree = Dictionary(Catalog, "StructTreeRoot");
        Root = Read(Follow(Tree.Data["K"]));
    }

    public IReadOnlyList<Page> Pages { get; }

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    public DocumentInformation Information => document.Information;

    public DictionaryToken Tree { get; }

    public ReadElement Root { get; }

    public DictionaryToken Follow(IToken token) => (DictionaryToken)Resolve(token);

    public IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    public DictionaryToken Dictionary(DictionaryToken parent, string name) => Follow(parent.Data[name]);

    public string TextUnder(int page, int mark)
    {
        var marked = Pages[page].GetMarkedContents().Single(content => content.MarkedContentIdentifier == mark);
        return string.Concat(marked.Letters.Select(letter => letter.Value));
    }

    /// <summary>The embedded file of a font that the page's resources name.</summary>
    public byte[] FontFile(Page page, string font)
    {
        var fonts = Dictionary(Dictionary(page.Dictionary, "Resources"), "Font");
        var descendant = Follow(((ArrayToken)Resolve(Follow(fonts.Data[font]).Data["DescendantFonts"])).Data[0]);
        return Decode((StreamToken)Resolve(Dictionary(descendant, "FontDescriptor").Data["FontFile2"]));
    }

    public static byte[] Decode(StreamToken stream)
    {
        using var compressed = new MemoryStream(stream.Data.ToArray());
        using var inflated = new ZLibStream(compressed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflated.CopyTo(plain);
        return plain.ToArray();
    }

    public void Dispose() => document.Dispose();

    private ReadElement Read(DictionaryToken element)
    {
        var text = new List<string>();
        var kids = new List<ReadElement>();
        foreach (var kid in element.Data.TryGetValue("K", out var held) ? ((ArrayToken)held).Data.Select(Follow) : [])
            if (kid.Data.ContainsKey("MCID")) text.Add(TextUnder(PageOf(kid), kid.Get<NumericToken>("MCID").Int));
            else kids.Add(Read(kid));
        var attributes = element.Data.TryGetValue("A", out var given) ? (DictionaryToken)given : null;
        return new ReadElement(
            element.Get<NameToken>("S").Data,
            string.Concat(text),
            element.Data.TryGetValue("Alt", out var words) ? Words(words) : null,
            attributes?.Data.GetValueOrDefault("Scope") is NameToken scope ? scope.Data : null,
            attributes?.Data.GetValueOrDefault("ColSpan") is NumericToken span ? span.Int : 1,
            attributes?.Data.GetValueOrDefault("RowSpan") is NumericToken rows ? rows.Int : 1,
            kids);
    }

    private int PageOf(DictionaryToken mark) => pageNumbers[mark.Get<IndirectReferenceToken>("Pg").Data];

    private static string Words(IToken token) => token switch
    {
        HexToken hex => hex.Data,
        StringToken text => text.Data,
        _ => throw new InvalidDataException($"{token} is no text."),
    };
}
