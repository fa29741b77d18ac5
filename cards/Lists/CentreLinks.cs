namespace E4Bot.Cards.Lists;

/// <summary>Where what a centre hands over is opened, by whoever signs in and may see it.</summary>
/// <param name="Document">The bordereau, to be read and signed.</param>
/// <param name="Workbook">The same as a workbook.</param>
/// <param name="Pack">All that the jury receives.</param>
public sealed record CentreLinks(Uri Document, Uri Workbook, Uri Pack);
