using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Files.Fonts;
using E4Bot.Pdf;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Bordereaux;

/// <summary>The bordereau on paper: A4 across, with room for the jury's notes and for the signature of whoever heads the school.</summary>
public static class BordereauDocument
{
    private static readonly TextStyle Small = new(8);

    /// <summary>The same bordereau at the same moment gives the same document.</summary>
    /// <param name="at">When it is drawn up.</param>
    public static PdfDocument Of(Bordereau bordereau, ExamSession session, TimeZoneInfo zone, DateTimeOffset at)
    {
        var date = new WallClock(zone, at).Date(at);
        return new PdfDocument(
            new DocumentInfo($"{BordereauWords.Title} – {bordereau.Centre}, session {session.Id}", bordereau.Centre, at),
            InterFont.Typeface,
            [.. Head(bordereau, session, date), BordereauTable.Of(bordereau), new Paragraph(BordereauWords.Legend) { Style = Small }, .. Totals(bordereau), Signature()])
        {
            Page = PageFormat.A4Landscape with { Margin = 12 },
            Footer = (page, pages) => $"{BordereauWords.Title} – {bordereau.Centre} – {date} – Page {page} / {pages}",
        };
    }

    private static IEnumerable<Block> Head(Bordereau bordereau, ExamSession session, string date)
    {
        yield return new Heading(1, $"{BordereauWords.Title}\n", new Pdf.Blocks.Words(BordereauWords.Exam(session)) { Size = 11 })
        {
            Style = new TextStyle(15, IsBold: true, Alignment.Centre),
        };
        yield return new Table([3, 1], new Row(Field("Centre d'examen", bordereau.Centre), Field("Date", date))) { IsForLayout = true };
        if (BordereauWords.Provisional(bordereau) is { } provisional) yield return new Paragraph(provisional) { Style = new TextStyle(11, IsBold: true) };
    }

    private static IEnumerable<Block> Totals(Bordereau bordereau)
    {
        yield return new Heading(2, BordereauWords.Totals);
        var totals = BordereauTotals.Of(bordereau);
        yield return new Table(
            [.. totals.Select(_ => 1.0)],
            new Row([.. totals.Select(total => new Cell(new Paragraph(Pdf.Blocks.Words.Bold(Spacing.Of(total.Title))) { Style = Small }) { Scope = HeaderScope.Column, IsShaded = true })]),
            new Row([.. totals.Select(total => new Cell(new Paragraph(Typography.Number(total.Count)) { Style = new TextStyle(10, IsBold: true, Alignment.Centre) }))]))
        {
            HeaderRows = 1,
            Padding = 1,
        };
    }

    private static Frame Signature() => new(new Heading(2, BordereauWords.Signature), new Paragraph(Spacing.Of(BordereauWords.SignedBelow)))
    {
        MinHeight = 25,
        IsKeptTogether = true,
    };

    private static Cell Field(string label, string value) => Cell.Of(Spacing.Of($"{label} : "), Pdf.Blocks.Words.Bold(value));
}
