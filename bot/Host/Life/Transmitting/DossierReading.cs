using System.Diagnostics.CodeAnalysis;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>One candidate's dossier out of their rows: state and sealed sheet of one listing, so that neither can be newer than the other.</summary>
internal sealed class DossierReading(ExamSession session)
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever reading throws, it is the rows that are wrong: it is told with all that is outstanding.")]
    public JuryDossier Of(Candidate candidate, IReadOnlyList<Row> rows)
    {
        try
        {
            var passage = Verification.Passage(candidate, rows);
            var line = BordereauLine.Of(passage, session);
            var sealedAs = line.Result is ExamResult.Graded ? Sealed(passage, rows) : null;
            return line.Result is ExamResult.Graded && !IsOf(sealedAs, line, passage)
                ? new JuryDossier(line with { Outstanding = new Outstanding.Unreadable() }, null, null)
                : new JuryDossier(line, sealedAs, Ground(passage, rows));
        }
        catch (Exception)
        {
            return new JuryDossier(BordereauLine.Unreadable(candidate), null, null);
        }
    }

    private static SealedEvaluation? Sealed(Passage passage, IReadOnlyList<Row> rows) =>
        Read<SealedEvaluation>(rows, Keys.SealedSheet(passage.Candidate.Number, passage.Evaluation!.Seal!.Version));

    /// <summary>The grid that goes to the jury must say what the bordereau says.</summary>
    private static bool IsOf(SealedEvaluation? evaluation, BordereauLine line, Passage passage) =>
        evaluation is { Sheet: { } sheet, Grid: { } grid }
        && sheet.FinalNote == passage.Evaluation!.Seal!.FinalNote
        && sheet.Candidate.Number == line.Candidate.Number
        && grid.Proposed == line.Proposed
        && grid.Penalties.Order().SequenceEqual(line.Penalties.Select(penalty => penalty.Kind).Order());

    /// <summary>The notice that pronounced the NV which stands.</summary>
    private static ConformityNotice? Ground(Passage passage, IReadOnlyList<Row> rows) => passage is { IsNotValidByCheck: true, Conformity.Notices: var newest }
        ? Read<ConformityNotice>(rows, Keys.Notice(passage.Candidate.Number, newest))
        : null;

    private static T? Read<T>(IReadOnlyList<Row> rows, string key)
        where T : class => rows.FirstOrDefault(row => row.Key == key) is { } row ? KeptJson.Read<T>(row.Body) : null;
}
