using System.Text.Json.Nodes;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Life.Access;

/// <summary>
/// All that is kept of one candidate, as they may have it on a claim once the results are out (GDPR, article 15; CJEU, C-434/16: an examiner's annotations are the
/// candidate's data). Nothing in it is of another candidate, and of staff no more than their names.
/// </summary>
/// <param name="Passage">Null of what is kept and cannot be read.</param>
/// <param name="Journal">Oldest first.</param>
/// <param name="Sealed">Every version.</param>
/// <param name="Consultations">Who opened, or was refused, a document of theirs; oldest first.</param>
/// <param name="Raw">What is kept, as it is kept, but for what tells where staff is reached.</param>
/// <param name="IsWhole">Whether all that is kept could be read.</param>
public sealed record AccessRecord(
    Candidate Candidate,
    Passage? Passage,
    IReadOnlyList<JournalEntry> Journal,
    IReadOnlyList<DocumentAccess> Consultations,
    IReadOnlyList<SealedEvaluation> Sealed,
    IReadOnlyList<ConformityNotice> Notices,
    JsonNode Raw,
    bool IsWhole);
