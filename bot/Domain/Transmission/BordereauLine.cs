using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Transmission;

/// <summary>What the bordereau says of one candidate.</summary>
/// <param name="Proposed">Before rounding and penalties; null unless a sheet is sealed.</param>
/// <param name="Penalties">Those that both members confirmed, of a sealed sheet.</param>
/// <param name="JuryNote">The <i>note arrêtée par le jury</i> (rule 11); null while the jury has not decided on the sheet that stands.</param>
/// <param name="Outstanding">Null of whom all is there.</param>
public sealed record BordereauLine(
    Candidate Candidate, ExamResult Result, ProposedNote? Proposed, IReadOnlyList<PenaltyRule> Penalties, int? JuryNote, Outstanding? Outstanding)
{
    /// <summary>The jury decided on an earlier version of the sheet: <i>à confirmer</i>.</summary>
    public bool AwaitsTheJuryAgain { get; init; }

    public int PenaltyPoints => Penalties.Sum(penalty => penalty.Points);

    public static BordereauLine Of(Passage passage, ExamSession session)
    {
        var result = ExamResult.Of(passage);
        var graded = result is ExamResult.Graded ? passage.Evaluation : null;
        return new BordereauLine(passage.Candidate, result, graded?.Note.Value, Confirmed(graded, session), passage.JuryNote?.Note, Outstanding.Of(passage))
        {
            AwaitsTheJuryAgain = passage.JuryNoteToConfirm is not null,
        };
    }

    /// <summary>The line of somebody of whom what is kept cannot be read.</summary>
    public static BordereauLine Unreadable(Candidate candidate) => new(candidate, new ExamResult.Awaited(), null, [], null, new Outstanding.Unreadable());

    private static IReadOnlyList<PenaltyRule> Confirmed(Evaluation? graded, ExamSession session) =>
        graded is null ? [] : [.. graded.Penalties.Where(claim => claim.IsConfirmed).Select(claim => session.Penalty(claim.Kind))];
}
