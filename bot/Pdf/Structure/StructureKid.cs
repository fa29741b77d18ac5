namespace E4Bot.Pdf.Structure;

/// <summary>What an element holds: another element, or else the content under a mark of a page (both counted from 0).</summary>
internal readonly record struct StructureKid(StructureElement? Element, int Page, int Mark);
