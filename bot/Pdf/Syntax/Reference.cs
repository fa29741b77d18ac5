namespace E4Bot.Pdf.Syntax;

/// <summary>An indirect object by its number, written « 12 0 R ».</summary>
internal readonly record struct Reference(int Number);
