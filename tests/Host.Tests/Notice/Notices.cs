using E4Bot.Domain.Conformity;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Notice;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf.Tests.Reading;
using Found = E4Bot.Domain.Tests.Scripting.SampleFile;

namespace E4Bot.Host.Tests.Notice;

/// <summary>Notices to made-up people, and their documents.</summary>
internal static class Notices
{
    /// <summary>Attestations are missing, and may be put right.</summary>
    public static ConformityNotice ToBePutRight { get; } = Saying(ConformityDefect.AttestationsUnsigned) with { IsNotValid = false, Deadline = Found.Deadline };

    /// <summary>It was not put right.</summary>
    public static ConformityNotice NotPutRight { get; } = Saying(ConformityDefect.AttestationsUnsigned) with { Number = 2 };

    public static ConformityNotice Saying(params IReadOnlyList<ConformityDefect> defects) =>
        new(Sample.Candidate(), 1, defects, IsNotValid: true, Deadline: null, Found.DayOfTheCheck, Sample.Checker);

    public static byte[] Write(ConformityNotice notice, ExamSession? session = null) => NoticeDocument.Of(notice, session ?? SessionFiles.Of2027, Sheets.Paris).ToBytes();

    public static ReadDocument Read(ConformityNotice notice, ExamSession? session = null) => new(Write(notice, session));
}
