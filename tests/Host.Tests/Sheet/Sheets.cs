using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Sheet;
using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Host.Tests.Sheet;

/// <summary>Sealed sheets of made-up people, and their documents.</summary>
internal static class Sheets
{
    public static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>A sheet of a few words, as a commission seals it.</summary>
    public static AppreciationSheet Sealed { get; } = AppreciationSheet.Of(Given.ASealedSheet().Passage)!;

    public static AppreciationSheet Saying(string observation1, string observation2, string appreciation) =>
        Sealed with { Observation1 = observation1, Observation2 = observation2, Appreciation = appreciation };

    public static byte[] Write(AppreciationSheet sheet, ExamSession? session = null) =>
        SheetDocument.Of(sheet, session ?? SessionFiles.Of2027, Paris).ToBytes();

    public static ReadDocument Read(AppreciationSheet sheet, ExamSession? session = null) => new(Write(sheet, session));
}
