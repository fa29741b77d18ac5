using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Form;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf;
using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Host.Tests.Grids;

/// <summary>Grids of made-up people, and their documents.</summary>
internal static class GridPapers
{
    /// <summary>Another level on each of the first lines; a penalty; 13,25 proposed.</summary>
    public static SealedEvaluation Sealed { get; } = Levelled(SealedEvaluation.Of(Given.ASealedSheet().Passage)!);

    public static BlankForm Blank { get; } = new(
        Sealed.Sheet.Candidate, new DateOnly(2027, 5, 18), [Member("EXEMPLE", "Alix"), Member("MODÈLE", "Sacha")], new DateTimeOffset(2027, 5, 17, 8, 0, 0, TimeSpan.Zero));

    public static PdfDocument Document(SealedEvaluation evaluation, ExamSession? session = null) => GridDocument.Of(evaluation, session ?? SessionFiles.Of2023, Sheets.Paris);

    public static ReadDocument Read(SealedEvaluation evaluation, ExamSession? session = null) => new(Document(evaluation, session));

    public static MasteryLevel LevelOf(int line) => (MasteryLevel)(line % 5);

    private static SealedEvaluation Levelled(SealedEvaluation evaluation) => evaluation with
    {
        Grid = evaluation.Grid with
        {
            Profile = [.. SessionFiles.Of2023.Grid.Lines.Select((line, at) => new RetainedLevel(line.Id, LevelOf(at)))],
            Penalties = [PenaltyKind.MissingSynthesisTable],
        },
        Sheet = evaluation.Sheet with { FinalNote = 12 },
    };

    private static Person Member(string last, string first) =>
        new(MailAddress.Parse($"{first}@exemple.test"), last, first, PersonRole.Member, "Lycée Imaginaire", Sealed.Sheet.Candidate.Commission, MemberQuality.Professional);
}
