namespace E4Bot.Pdf.Syntax;

/// <summary>Words for a reader (a title, an alternate text), written in hexadecimal UTF-16 so that no character needs escaping.</summary>
internal readonly record struct TextString(string Words);
