namespace E4Bot.Pdf.Layout;

/// <summary>A box cut at the end of a page: the head stays, none if nothing fits; the tail goes on, none if all fits.</summary>
internal readonly record struct Cut(Box? Head, Box? Tail);
