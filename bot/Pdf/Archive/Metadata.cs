using System.Globalization;
using System.Security;
using System.Text;
using E4Bot.Pdf.Syntax;
using E4Bot.Pdf.Text;

namespace E4Bot.Pdf.Archive;

/// <summary>The document's words about itself, twice and alike as PDF/A wants: an information dictionary and an XMP packet.</summary>
internal sealed class Metadata(DocumentInfo info)
{
    private const string Producer = "E4Bot.Pdf";

    /// <summary>The claim, and the description of its words that PDF/A-1 wants of any it does not know itself.</summary>
    private const string UniversalAccess = """
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that is followed</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;

    private readonly string title = PlainText.Line(info.Title);
    private readonly string author = PlainText.Line(info.Author);
    private readonly string creator = PlainText.Line(info.Creator);

    public Reference WriteInformation(ObjectFile file)
    {
        var zone = info.Created.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'');
        var created = string.Create(CultureInfo.InvariantCulture, $"(D:{info.Created:yyyyMMddHHmmss}{zone}')");
        var self = file.Reserve();
        file.Write(self, $"<< /Title {new TextString(title)} /Author {new TextString(author)}"
            + $" /Creator {new TextString(creator)} /Producer ({Producer}) /CreationDate {created} /ModDate {created} >>");
        return self;
    }

    public byte[] Packet()
    {
        var created = info.Created.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>1</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escape(author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{Escape(info.Language)}</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
            <xmp:CreatorTool>{Escape(creator)}</xmp:CreatorTool>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{Producer}</pdf:Producer></rdf:Description>
            {(info.IsForEveryone ? UniversalAccess : "")}
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """);
    }

    private static string Escape(string words) => SecurityElement.Escape(words);
}
