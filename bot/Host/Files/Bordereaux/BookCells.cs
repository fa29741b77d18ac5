using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Files.Workbooks;

namespace E4Bot.Host.Files.Bordereaux;

/// <summary>What stands where in the workbook. Rows from 1, columns from 0.</summary>
/// <param name="today">Where the exam is held.</param>
internal sealed class BookCells(Bordereau bordereau, ExamSession session, DateOnly today)
{
    public const int HeaderRow = 6;

    /// <summary>Rows between the last candidate and the totals: a filter must not take these for candidates.</summary>
    private const int White = 2;

    private static readonly BordereauColumn[] Columns = Enum.GetValues<BordereauColumn>();

    public static int LastColumn => Columns.Length - 1;

    public int LastCandidateRow => HeaderRow + bordereau.Lines.Count;

    public int LastRow => LastCandidateRow + White + BordereauTotals.Of(bordereau).Count + SignatureRows;

    private static int SignatureRows => 3;

    public IEnumerable<(int Row, IReadOnlyList<BookCell?> Cells)> Rows() => [.. Head(), Header(), .. Candidates(), .. Totals(), .. Signature()];

    private IEnumerable<(int Row, IReadOnlyList<BookCell?> Cells)> Head()
    {
        yield return (1, [BookCell.Of(BordereauWords.Title, BookStyle.Title)]);
        yield return (2, [BookCell.Of(BordereauWords.Exam(session), BookStyle.Head)]);
        yield return (3, [BookCell.Of(Spacing.Of("Centre d'examen :"), BookStyle.Head), null, BookCell.Of(bordereau.Centre, BookStyle.Head)]);
        yield return (4, [BookCell.Of(Spacing.Of("Date :"), BookStyle.Head), null, BookCell.Of(Day(today), BookStyle.Date)]);
        if (BordereauWords.Provisional(bordereau) is { } provisional) yield return (5, [BookCell.Of(provisional, BookStyle.Alert)]);
    }

    private static (int Row, IReadOnlyList<BookCell?> Cells) Header() => (HeaderRow, [.. Columns.Select(column => BookCell.Of(BordereauWords.Of(column), BookStyle.Header))]);

    private IEnumerable<(int Row, IReadOnlyList<BookCell?> Cells)> Candidates() =>
        bordereau.Lines.Select((line, at) => (HeaderRow + 1 + at, (IReadOnlyList<BookCell?>)[.. Columns.Select(column => Cell(line, column))]));

    private IEnumerable<(int Row, IReadOnlyList<BookCell?> Cells)> Totals() => BordereauTotals.Of(bordereau).Select((total, at) => (
        LastCandidateRow + White + at,
        (IReadOnlyList<BookCell?>)[null, BookCell.Of(total.Title, BookStyle.Total), BookCell.Of(total.Count, BookStyle.TotalCount)]));

    private IEnumerable<(int Row, IReadOnlyList<BookCell?> Cells)> Signature() =>
    [
        (LastRow - 1, [null, BookCell.Of(BordereauWords.Signature, BookStyle.Head)]),
        (LastRow, [null, BookCell.Of(Spacing.Of(BordereauWords.SignedBelow), BookStyle.Head)]),
    ];

    private static BookCell Cell(BordereauLine line, BordereauColumn column) => column switch
    {
        BordereauColumn.Number => BookCell.Of(line.Candidate.Number.Value),
        BordereauColumn.LastName => BookCell.Of(line.Candidate.LastName),
        BordereauColumn.FirstName => BookCell.Of(line.Candidate.FirstName),
        BordereauColumn.Option => BookCell.Of(Words.Of(line.Candidate.Speciality)),
        BordereauColumn.Form => BookCell.Of(BordereauWords.Of(line.Candidate.Form)),
        BordereauColumn.Commission => BookCell.Of(line.Candidate.Commission.Number, BookStyle.Decimal),
        BordereauColumn.Proposed => BookCell.Of(line.Proposed?.Value, BookStyle.Decimal),
        BordereauColumn.PenaltyPoints => BookCell.Of(line.PenaltyPoints > 0 ? line.PenaltyPoints : null, BookStyle.Decimal),
        BordereauColumn.Penalties => BookCell.Of(BordereauWords.Penalties(line)),
        BordereauColumn.Note => line.Result.NoteForTheJury is { } note ? BookCell.Of(note, BookStyle.Whole) : BookCell.Of(BordereauWords.Note(line.Result), BookStyle.Whole),
        BordereauColumn.Outcome => BookCell.Of(BordereauWords.Outcome(line.Result)),
        BordereauColumn.JuryNote => line.AwaitsTheJuryAgain ? BookCell.Of(BordereauWords.ToBeConfirmed, BookStyle.ToFill) : BookCell.Of(line.JuryNote, BookStyle.ToFill),
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    /// <summary>As a spreadsheet counts days.</summary>
    private static decimal Day(DateOnly date) => date.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
}
