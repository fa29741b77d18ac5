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
    public static PdfDocument Of(ConformityNotice notice, ExamSession session, TimeZoneInfo zone) => new(
        FormInfo.Of("Contrôle de conformité", notice.Candidate, notice.CheckedAt),
        InterFont.Typeface,
        [.. Form(notice, session, zone), .. Deadline(notice)])
    {
        Gap = 4,
        Footer = FormFooter.Of(notice.Candidate.Number, string.Create(CultureInfo.InvariantCulture, $"Notification {notice.Number}")),
    };

    private static Block[] Form(ConformityNotice notice, ExamSession session, TimeZoneInfo zone) =>
    [
        FormTitle.Of(session, session.Annexes.Conformity, NoticeWording.Form),
        new Heading(2, ConformityWording.Title) { Style = new TextStyle(14, IsBold: true, Alignment.Centre) },
        Identity(notice),
        FormText.Of(NoticeWording.Ground, Body),
        FormText.Of(NoticeWording.Reasons, Body),
        NoticeBoxes.Reasons(notice, Body),
        FormText.Of(ConformityWording.Otherwise, Body),
        NoticeBoxes.NotValid(notice, Body),
        Signed(notice, zone),
    ];

    private static Table Identity(ConformityNotice notice) => new(
        [1],
        new Row(FormField.Of(NoticeWording.Name, $"{notice.Candidate.LastName} {notice.Candidate.FirstName}", Body)),
        new Row(FormField.Of(IdentityWording.Number, notice.Candidate.Number.Value, Body)))
    {
        IsForLayout = true,
        Padding = 2,
    };

    private static Table Signed(ConformityNotice notice, TimeZoneInfo zone) => new(
        [1, 1],
        Signature.Beside(FormField.Of(NoticeWording.Date, FormField.Day(notice.CheckedAt, zone), Body), FormField.Of(NoticeWording.Visa, notice.By.FullName, Body)))
    {
        IsForLayout = true,
        Padding = 2,
    };

    private static IEnumerable<Block> Deadline(ConformityNotice notice)
    {
        if (NoticeText.Deadline(notice) is { } deadline) yield return new Paragraph(deadline) { Style = Body with { IsBold = true } };
    }
}
