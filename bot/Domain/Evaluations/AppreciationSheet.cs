using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Evaluations;

/// <summary>The <i>fiche d'appréciation</i> (6-4) as it was sealed: what the document is made from, whenever it is asked for.</summary>
/// <param name="HeardOnPaper">The day of an oral that was entered afterwards from paper; null: the day of the opening.</param>
public sealed record AppreciationSheet(
    Candidate Candidate,
    int Version,
    SittingMember First,
    SittingMember Second,
    DateTimeOffset OpenedAt,
    string Observation1,
    string Observation2,
    string Appreciation,
    int FinalNote,
    IReadOnlyList<Visa> Visas,
    DateTimeOffset SealedAt,
    DateOnly? HeardOnPaper = null)
{
    /// <summary>The sheet of a sealed evaluation; null for one that is not.</summary>
    public static AppreciationSheet? Of(Passage passage) => passage.Evaluation is not { Seal: { } seal } evaluation
        ? null
        : new AppreciationSheet(
            passage.Candidate,
            seal.Version,
            evaluation.First,
            evaluation.Second,
            evaluation.OpenedAt,
            evaluation.Observation1.Value,
            evaluation.Observation2.Value,
            evaluation.Appreciation.Value,
            seal.FinalNote,
            evaluation.Visas,
            seal.At,
            evaluation.Paper?.HeardOn);

    public SittingMember Member(Seat seat) => seat == Seat.First ? First : Second;
}
