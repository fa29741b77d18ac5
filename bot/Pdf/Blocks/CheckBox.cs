namespace E4Bot.Pdf.Blocks;

/// <summary>A box to tick, drawn within a line.</summary>
/// <param name="AlternateText">What a screen reader says instead, in the document's language: « case cochée », « case non cochée ».</param>
public sealed record CheckBox(bool IsTicked, string AlternateText) : Inline;
