using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// The <i>note arrêtée</i>: what the jury decided of one candidate after harmonisation, recorded by its president beside the proposed and the final note, never over
/// them (rule 11). It was decided on one version of the sheet, and counts for that one alone (<see cref="Passages.Passage.JuryNote"/>).
/// </summary>
/// <param name="Number">1 for the candidate's first, one more for each later one: the earlier ones stay.</param>
/// <param name="Note">Whole points out of 20.</param>
/// <param name="Version">Of the sealed sheet that it was decided on.</param>
/// <param name="Proposed">The commission's, on that version.</param>
/// <param name="FinalNote">Of that version: rounded up, less the penalties.</param>
/// <param name="At">UTC.</param>
public sealed record JuryNote(int Number, int Note, string Reason, int Version, ProposedNote Proposed, int FinalNote, Decider By, DateTimeOffset At)
{
    /// <summary>Whole points, 0 to 20: unlike a proposal, it is not rounded any more.</summary>
    public static bool IsOne(decimal note) => note is >= 0 and <= ProposedNote.Maximum && note == decimal.Truncate(note);
}

/// <summary>Who presided the jury when it decided, as the ledger names them.</summary>
public sealed record Decider(MailAddress Mail, string FullName);
