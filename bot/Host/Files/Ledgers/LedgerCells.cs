using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Workbooks;
using E4Bot.Host.Life.Harmonising;

namespace E4Bot.Host.Files.Ledgers;

/// <summary>What stands where in the ledger's workbook. Rows from 1, columns from 0.</summary>
internal sealed class LedgerCells(Ledger ledger, ExamSession session, WallClock clock)
{
    public const string Title = "Registre des décisions du jury";

    public const int HeaderRow = 5;

    private static readonly LedgerColumn[] Columns = Enum.GetValues<LedgerColumn>();

    public static int LastColumn => Columns.Length - 1;

    public int LastRow => HeaderRow + ledger.Lines.Count;

    public IEnumerable<(int Row, IReadOnlyList<BookCell?> Cells)> Rows() =>
    [
        .. Head(),
        (HeaderRow, [.. Columns.Select(column => BookCell.Of(Heading(column), BookStyle.Header))]),
        .. ledger.Lines.Select((line, at) => (HeaderRow + 1 + at, (IReadOnlyList<BookCell?>)[.. Columns.Select(column => Cell(line, column))])),
    ];

    private IEnumerable<(int Row, IReadOnlyList<BookCell?> Cells)> Head()
    {
        yield return (1, [BookCell.Of(Title, BookStyle.Title)]);
        yield return (2, [BookCell.Of(Spacing.Of($"Épreuve {session.Exam.Code} – {session.Exam.Title}, session {session.Id}, au {clock.Date(clock.Now)}"), BookStyle.Head)]);
        yield return (3, [BookCell.Of(Spacing.Of("La note de la commission reste inscrite à côté de celle du jury : aucune décision ne la modifie."), BookStyle.Head)]);
        if (ledger.Unreadable > 0) yield return (4, [BookCell.Of(Spacing.Of($"INCOMPLET : {Typography.Count(ledger.Unreadable, "passage illisible", "passages illisibles")}."), BookStyle.Alert)]);
    }

    private static string Heading(LedgerColumn column) => column switch
    {
        LedgerColumn.DecidedAt => "Décidé le",
        LedgerColumn.Number => "N° candidat",
        LedgerColumn.LastName => "Nom",
        LedgerColumn.FirstName => "Prénom",
        LedgerColumn.Option => "Option",
        LedgerColumn.Form => "Forme",
        LedgerColumn.Centre => "Centre d'examen",
        LedgerColumn.Commission => "Commission",
        LedgerColumn.Version => "Version de la fiche",
        LedgerColumn.Proposed => "Note proposée",
        LedgerColumn.Final => "Note finale",
        LedgerColumn.JuryNote => "Note arrêtée par le jury",
        LedgerColumn.Reason => "Motif",
        LedgerColumn.By => "Décidé par",
        LedgerColumn.Standing => "État",
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    private BookCell Cell(LedgerLine line, LedgerColumn column) => column switch
    {
        LedgerColumn.DecidedAt => BookCell.Of(clock.Moment(line.Decision.At)),
        LedgerColumn.Number => BookCell.Of(line.Candidate.Number.Value),
        LedgerColumn.LastName => BookCell.Of(line.Candidate.LastName),
        LedgerColumn.FirstName => BookCell.Of(line.Candidate.FirstName),
        LedgerColumn.Option => BookCell.Of(Words.Of(line.Candidate.Speciality)),
        LedgerColumn.Form => BookCell.Of(Words.Of(line.Candidate.Form)),
        LedgerColumn.Centre => BookCell.Of(line.Candidate.Commission.Centre),
        LedgerColumn.Commission => BookCell.Of(line.Candidate.Commission.Number, BookStyle.Decimal),
        LedgerColumn.Version => BookCell.Of(line.Decision.Version, BookStyle.Decimal),
        LedgerColumn.Proposed => BookCell.Of(line.Decision.Proposed.Value, BookStyle.Decimal),
        LedgerColumn.Final => BookCell.Of(line.Decision.FinalNote, BookStyle.Whole),
        LedgerColumn.JuryNote => BookCell.Of(line.Decision.Note, BookStyle.Whole),
        LedgerColumn.Reason => BookCell.Of(line.Decision.Reason),
        LedgerColumn.By => BookCell.Of(line.Decision.By.FullName),
        LedgerColumn.Standing => BookCell.Of(JuryNoteText.Of(line.Standing)),
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };
}
