using System.Globalization;
using E4Bot.Cards.French;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Fonts;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Notice;

/// <summary>
/// The <i>fiche de contrôle de conformité</i> that is handed to the candidate, as the circular prints it. Below the form, and not within it, stands by when
/// it may be put right: the form has no place for that.
/// </summary>
public static class NoticeDocument
{
    private static readonly TextStyle Body = new(11);

    /// <summary>The same notice gives the same document.</summary>
    /// <param name="zone">Where the exam is held: the day of the check is said in it.</param>
    public static PdfDocument Of(ConformityNotice notice, ExamSession session, TimeZoneInfo zone) =>
        new PdfDocument(Info(notice), InterFont.Typeface, [.. Form(notice, session, zone), .. Deadline(notice)])
        {
            Gap = 4,
            Footer = (page, pages) => Footer(notice, page, pages),
        };

    /// <summary>What file lists and search engines show: never the candidate's name.</summary>
    private static DocumentInfo Info(ConformityNotice notice) =>
        new($"Contrôle de conformité – n° {notice.Candidate.Number}", notice.Candidate.Commission.Centre, notice.CheckedAt);

    private static Block[] Form(ConformityNotice notice, ExamSession session, TimeZoneInfo zone) =>
    [
        FormTitle.Of(session, session.Annexes.Conformity, NoticeWording.Form),
        new Heading(2, ConformityWording.Title) { Style = new TextStyle(14, IsBold: true, Alignment.Centre) },
        Identity(notice),
        Text(NoticeWording.Ground),
        Text(NoticeWording.Reasons),
        NoticeBoxes.Reasons(notice, Body),
        Text(ConformityWording.Otherwise),
        NoticeBoxes.NotValid(notice, Body),
        Signed(notice, zone),
    ];

    private static Table Identity(ConformityNotice notice) => new(
        [1],
        new Row(FormField.Of(NoticeWording.Name, $"{notice.Candidate.LastName} {notice.Candidate.FirstName}", Body)),
        new Row(FormField.Of(NoticeWording.Number, notice.Candidate.Number.Value, Body)))
    {
        IsForLayout = true,
        Padding = 2,
    };

    private static Table Signed(ConformityNotice notice, TimeZoneInfo zone) => new(
        [1, 1],
        new Row(FormField.Of(NoticeWording.Date, FormField.Day(notice.CheckedAt, zone), Body), FormField.Of(NoticeWording.Visa, notice.By.FullName, Body)) { MinHeight = 22 })
    {
        IsForLayout = true,
        Padding = 2,
    };

    private static IEnumerable<Block> Deadline(ConformityNotice notice)
    {
        if (NoticeText.Deadline(notice) is { } deadline) yield return new Paragraph(deadline) { Style = Body with { IsBold = true } };
    }

    private static Paragraph Text(string words) => new(Spacing.Of(words).Replace("n° ", $"n°{Typography.Nbsp}", StringComparison.Ordinal)) { Style = Body };

    /// <summary>Says whose page it is, and which notice of theirs.</summary>
    private static string Footer(ConformityNotice notice, int page, int pages) => string.Create(
        CultureInfo.InvariantCulture, $"{NoticeWording.Number}{notice.Candidate.Number} – Notification {notice.Number} – Page {page} / {pages}");
}
