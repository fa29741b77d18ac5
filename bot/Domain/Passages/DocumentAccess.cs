using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Passages;

/// <summary>Somebody asked for a document of a candidate, and was shown it or not. Kept beside the journal, which tells what was done; this tells what was read.</summary>
/// <param name="At">UTC.</param>
/// <param name="PersonId">The Entra object id that they signed in with, or <see cref="CommandLine"/>.</param>
/// <param name="Candidate">As it was asked for: of what was refused, nobody need have this number. Null of what a whole centre hands over, and of the session's ledger.</param>
/// <param name="Number">Of a sheet or a grid its version, of a notice which it is; 0 of what there is one of.</param>
/// <param name="As">What allowed it; nothing, where nothing did.</param>
/// <param name="Seat">Of a member who sits, or sat, before the candidate.</param>
/// <param name="Centre">Of what a whole centre hands over: the key in its address.</param>
public sealed record DocumentAccess(
    DateTimeOffset At, string PersonId, CandidateNumber? Candidate, DocumentKind Document, int Number, AccessOutcome Outcome, Standing As, Seat? Seat, string? Centre = null)
{
    /// <summary>In place of a person: whoever runs the program has signed in nowhere, and holds the whole store by no standing of the exam.</summary>
    public const string CommandLine = "command-line";

    /// <summary>What an operator takes of a whole centre.</summary>
    /// <param name="centre">As the key in its address.</param>
    public static DocumentAccess ByOperator(DateTimeOffset at, DocumentKind document, AccessOutcome outcome, string centre) =>
        new(at, CommandLine, Candidate: null, document, 0, outcome, Standing.Outsider, Seat: null, centre);
}

/// <summary>A document that is opened by its address.</summary>
public enum DocumentKind
{
    /// <summary>A sealed appreciation sheet.</summary>
    Sheet,

    /// <summary>The grid of a sealed evaluation, for the jury.</summary>
    Grid,

    /// <summary>A notice of the conformity check.</summary>
    Notice,

    /// <summary>A blank tableau de synthèse in a candidate's name.</summary>
    SynthesisModel,

    /// <summary>A centre's bordereau, to be read and signed.</summary>
    Bordereau,

    /// <summary>The same as a workbook.</summary>
    BordereauBook,

    /// <summary>All that the jury receives of a centre.</summary>
    Pack,

    /// <summary>A candidate's profile and note, asked for in a chat: no document, and read all the same.</summary>
    Profile,

    /// <summary>What the jury decided, of the whole session.</summary>
    Ledger,
}

/// <summary>What became of it.</summary>
public enum AccessOutcome
{
    Opened,

    /// <summary>This person has no right to it, or there is no such document: they are not told which.</summary>
    Refused,

    /// <summary>A pack for the jury that is not complete, or no longer.</summary>
    Outstanding,

    /// <summary>Teams no longer gives this person the address that the import knows them by.</summary>
    NoLongerKnown,

    /// <summary>Teams did not say whether it does.</summary>
    Unanswered,
}
