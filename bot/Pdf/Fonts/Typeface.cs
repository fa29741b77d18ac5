namespace E4Bot.Pdf.Fonts;

/// <summary>The two weights a document is set in. Read the fonts once and keep them: they are safe to share between threads.</summary>
public sealed record Typeface(TrueTypeFont Regular, TrueTypeFont Bold);
