using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Http;

namespace E4Bot.Host.OneDrive;

/// <summary>A document that a person is offered, and what became of it. Ids only: whose drive it is, the person's id says.</summary>
/// <param name="Number">Of a sheet or a grid, its version; of a notice, which of the candidate's it is.</param>
/// <param name="PersonId">Their Entra object id.</param>
/// <param name="TeamsId">Where the chat with them is found.</param>
public sealed record FileForPerson(DocumentKind Kind, int Number, string PersonId, string TeamsId)
{
    /// <summary>The offer that was answered: one row each, however often it is answered.</summary>
    public string? Offer { get; init; }

    /// <summary>The message that asked, to be written over with what became of it.</summary>
    public string? ConsentId { get; init; }

    /// <summary>Where the file goes, encrypted: a secret until it is there, and forgotten then. Null before an acceptance.</summary>
    public string? Place { get; init; }

    /// <summary>The document, of this candidate.</summary>
    public LinkedDocument.OfCandidate Of(CandidateNumber candidate) => LinkedDocument.Numbered(Kind, candidate, Number)!;

    /// <summary>How it ended; null while the file is not there.</summary>
    public FileEnd? End { get; init; }
}

/// <summary>What became of a file that a person was offered.</summary>
public enum FileEnd
{
    /// <summary>It stands in their drive.</summary>
    Sent,
    Declined,

    /// <summary>They may not, or no longer, have it.</summary>
    NotAllowed,

    /// <summary>The document is not there, or no longer.</summary>
    Gone,

    /// <summary>The address is none of those that a file may go to.</summary>
    PlaceRefused,

    /// <summary>The time that Teams gives for it was over.</summary>
    TooLate,

    /// <summary>The drive would not take it.</summary>
    DriveRefused,

    /// <summary>An attempt had no answer, and the next one found the place closed: it may stand there.</summary>
    Unsure,
}
