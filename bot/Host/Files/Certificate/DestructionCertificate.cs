using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Fonts;
using E4Bot.Host.Files.Form;
using E4Bot.Host.Life.Purging;
using E4Bot.Pdf;
using E4Bot.Pdf.Blocks;
using Words = E4Bot.Pdf.Blocks.Words;

namespace E4Bot.Host.Files.Certificate;

/// <summary>The <i>certificat de destruction</i> of a session, for the school's file. It names no candidate and no member.</summary>
public static class DestructionCertificate
{
    /// <summary>A tagged, archivable PDF. The same facts give the same bytes.</summary>
    /// <param name="endedAt">When the last row was gone. UTC.</param>
    /// <param name="zone">The exam's: the times are said in it.</param>
    public static byte[] Write(Erasure erasure, DateTimeOffset endedAt, ExamSession session, TimeZoneInfo zone)
    {
        var clock = new WallClock(zone, endedAt);
        var info = new DocumentInfo($"Certificat de destruction – session {erasure.Session}", Typography.Enumerate(erasure.Centres), endedAt);
        return new PdfDocument(
            info,
            InterFont.Typeface,
            new Heading(1, "Certificat de destruction\n", new Words($"Épreuve {session.Exam.Code} – {session.Exam.Title}, session {erasure.Session}") { Size = 11 })
            {
                Style = new TextStyle(16, IsBold: true, Alignment.Centre),
            },
            new Paragraph(CertificateWords.Declaration(erasure)),
            new Heading(2, "Destruction"),
            CertificateTables.Facts(erasure, endedAt, clock),
            new Heading(2, "Ce qui est détruit"),
            CertificateTables.Counts(erasure),
            new Paragraph(CertificateWords.Fingerprint, Words.Bold(erasure.Digest)) { Style = new TextStyle(8) },
            new Heading(2, "Ce qui reste à détruire"),
            new Paragraph(CertificateWords.Copies),
            new Paragraph(CertificateWords.Kept),
            Signature.Area("Nom, qualité, date et signature"))
        {
            Footer = (page, pages) => $"Certificat de destruction, session {erasure.Session} – Page {page} / {pages}",
        }.ToBytes();
    }
}
