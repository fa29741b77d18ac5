using E4Bot.Pdf.Fonts;

namespace E4Bot.Pdf.Drawing;

internal sealed class DocumentFonts(Typeface typeface)
{
    public DocumentFont Regular { get; } = new(typeface.Regular, "F1");

    public DocumentFont Bold { get; } = new(typeface.Bold, "F2");

    public IEnumerable<DocumentFont> Used => ((DocumentFont[])[Regular, Bold]).Where(font => font.IsUsed);
}
