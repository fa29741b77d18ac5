using E4Bot.Domain.French;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Transmission;

/// <summary>
/// The <i>bordereau récapitulatif</i> of one centre: everybody who is registered there, whatever became of them, in the order in which a jury looks for them:
/// by option, by form of the exam, by name.
/// </summary>
public sealed record Bordereau
{
    private Bordereau(string centre, IReadOnlyList<BordereauLine> lines)
    {
        Centre = centre;
        Lines = lines;
    }

    public string Centre { get; }

    public IReadOnlyList<BordereauLine> Lines { get; }

    /// <summary>Those who keep it from being handed over (rule 12), commission after commission: it is there that something is to be done.</summary>
    public IEnumerable<BordereauLine> Unsettled => Lines.Where(line => line.Outstanding is not null)
        .OrderBy(line => line.Candidate.Commission.Number)
        .ThenBy(line => line.Candidate.Number.Value, StringComparer.Ordinal);

    public bool IsComplete => Lines.All(line => line.Outstanding is null);

    public IReadOnlyList<ExamResult> Results => [.. Lines.Select(line => line.Result)];

    /// <param name="lines">In any order: the same ones give the same bordereau.</param>
    public static Bordereau Of(string centre, IEnumerable<BordereauLine> lines) => new(centre, [.. lines
        .OrderBy(line => line.Candidate.Speciality)
        .ThenBy(line => line.Candidate.Form)
        .ThenBy(line => Folding.Fold(line.Candidate.LastName), StringComparer.Ordinal)
        .ThenBy(line => Folding.Fold(line.Candidate.FirstName), StringComparer.Ordinal)
        .ThenBy(line => line.Candidate.Number.Value, StringComparer.Ordinal)]);
}
