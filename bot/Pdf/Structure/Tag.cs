namespace E4Bot.Pdf.Structure;

/// <summary>The standard structure types of PDF 1.4 that this writer uses, under their names in the file.</summary>
internal enum Tag
{
    Document,
    Part,
    Sect,
    H1,
    H2,
    H3,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    TR,
    TH,
    TD,
    Figure,
}
