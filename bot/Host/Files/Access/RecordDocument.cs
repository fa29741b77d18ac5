using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Fonts;
using E4Bot.Host.Life.Access;
using E4Bot.Pdf;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Access;

/// <summary>What is kept of one candidate, for them to read: whatever there is, in the order in which it came about.</summary>
public static class RecordDocument
{
    private const string Title = "Données d'une personne candidate";

    public static PdfDocument Of(AccessRecord record, ExamSession session, TimeZoneInfo zone, DateTimeOffset at)
    {
        var clock = new WallClock(zone, at);
        var number = record.Candidate.Number;
        return new PdfDocument(
            new DocumentInfo($"{Title} – n° {number}", record.Candidate.Commission.Centre, at),
            InterFont.Typeface,
            [.. Head(session), .. RecordIdentity.Of(record.Candidate, session), .. Damage(record), .. Kept(record, session, clock), .. RecordJournal.Of(record, session, clock), .. Rest()])
        {
            Footer = (page, pages) => $"{Title} – n° {number} – {clock.Date(at)} – Page {page} / {pages}",
        };
    }

    private static IEnumerable<Block> Head(ExamSession session)
    {
        yield return new Heading(1, $"{Title}\n", new Pdf.Blocks.Words($"Épreuve {session.Exam.Code} – {session.Exam.Title}, session {session.Id}") { Size = 11 })
        {
            Style = new TextStyle(15, IsBold: true, Alignment.Centre),
        };
        yield return new Frame(null, new Paragraph(Pdf.Blocks.Words.Bold(Spacing.Of(RecordWords.AfterTheResults))), new Paragraph(Spacing.Of(RecordWords.Ground)));
    }

    private static IEnumerable<Block> Kept(AccessRecord record, ExamSession session, WallClock clock) => record.Passage is { } passage
        ?
        [
            .. RecordFile.Of(record, passage, clock),
            .. RecordOral.Of(passage, clock),
            .. RecordLevels.Of(passage, session),
            .. RecordNote.Of(passage, session, clock),
            .. RecordSheets.Of(record, clock),
        ]
        : [];

    private static IEnumerable<Block> Damage(AccessRecord record)
    {
        if (!record.IsWhole) yield return new Paragraph(Pdf.Blocks.Words.Bold(Spacing.Of(RecordWords.Unreadable)));
    }

    private static IEnumerable<Block> Rest()
    {
        yield return new Heading(2, "Ce que ce dossier ne contient pas");
        yield return new Paragraph(Spacing.Of(RecordWords.NotInIt));
    }
}
