using E4Bot.BotFramework;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.OneDrive;
using E4Bot.Host.SharePoint;

namespace E4Bot.Host.Delivery;

/// <summary>
/// What must reach Teams. Written in the same commit as the fact that causes it, then done, then marked: a crash, a full line or a
/// dead connector delays it, never loses it.
/// </summary>
public sealed record Duty
{
    public required DutyKind Kind { get; init; }

    /// <summary>Whom it is about; null of what is not about a candidate.</summary>
    public Candidate? Candidate { get; init; }

    /// <summary>Not before. UTC.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>
    /// When it was asked for, or first due, whatever it was put off since. UTC. Null of what is not due before a time of its own, and of what an older
    /// program wrote.
    /// </summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Of the sheet to post; of a notice, which of the candidate's it is, as of a decision of the jury; which pass it is, of two, where duties are taken up again.</summary>
    public int? Version { get; init; }

    /// <summary>Of the part whose time is announced.</summary>
    public OralPartNumber? Part { get; init; }

    /// <summary>Of a file to be put right.</summary>
    public ConformityReminder? Reminder { get; init; }

    /// <summary>The message to retire, or the conversation to greet.</summary>
    public ConversationReference? Where { get; init; }

    public string? ActivityId { get; init; }

    /// <summary>Of the conversation to greet.</summary>
    public ConversationKind? Conversation { get; init; }

    /// <summary>Who asked for it, where that goes to the journal.</summary>
    public Actor? Asker { get; init; }

    /// <summary>Of a document that a person is offered, or has accepted.</summary>
    public FileForPerson? File { get; init; }

    /// <summary>Where the sheet stands in its channel's folder; null while it does not.</summary>
    public FiledSheet? Filed { get; init; }

    public DutyState State { get; init; } = DutyState.Waiting;

    /// <summary>Attempts that did not succeed.</summary>
    public int Attempts { get; init; }

    /// <summary>Attempts to which Teams said that there is no such conversation.</summary>
    public int NotFound { get; init; }

    /// <summary>The bot's own word for a refusal: what was posted is to be written over, and its row cannot be read.</summary>
    public const string PostingUnreadable = "PostingUnreadable";

    /// <summary>Who has it: conversation ids, or Teams ids of people. A repeated attempt leaves them out.</summary>
    public IReadOnlyList<string> Reached { get; init; } = [];

    /// <summary>The messages that it made, to be written over when what they say no longer holds.</summary>
    public IReadOnlyList<PostedMessage> Posted { get; init; } = [];

    /// <summary>The channel was given it without what an outsider may not read: each of those it is for is owed the whole of it in private.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>The conversation that was being sent to. Found again after a crash: it may have the message already.</summary>
    public string? Sending { get; init; }

    /// <summary>Why Teams will never take it; null otherwise.</summary>
    public string? Refusal { get; init; }

    /// <summary>To whom Teams did not take it at the last attempt, and its word for that; null or empty when that can be said of nobody.</summary>
    public IReadOnlyList<RefusedLetter>? NotTaken { get; init; }

    /// <summary>Due at once, as if nothing had been tried. What may have been sent keeps saying so.</summary>
    public Duty Again(DateTimeOffset now) => this with { State = DutyState.Waiting, Refusal = null, NotTaken = null, Attempts = 0, NotFound = 0, Due = now };

    /// <summary>After an attempt: what surely did not arrive this time may still have arrived the time before, when that one was <paramref name="inDoubt"/>.</summary>
    public Duty After(SendOutcome outcome, bool inDoubt) =>
        outcome is SendOutcome.InDoubt || (inDoubt && outcome is SendOutcome.NotAccepted) ? this : this with { Sending = null };
}

/// <summary>
/// A message of the bot. <paramref name="MayBeDouble"/>: it says so, and goes on saying it whatever is written over it. <paramref name="Recipient"/>: as
/// <see cref="Duty.Reached"/> has it. An older program wrote neither that nor the time.
/// </summary>
public sealed record PostedMessage(
    ConversationReference Where, string ActivityId, bool MayBeDouble = false, string? Recipient = null, DateTimeOffset? At = null);

/// <summary>What Teams did not take, for whom: a conversation, or a person's Teams id; and its word.</summary>
public sealed record RefusedLetter(string Recipient, string Code);

public enum DutyKind
{
    /// <summary>The channel's card of the candidate, as the state is when it is sent: many changes, one update.</summary>
    ShowCard,

    /// <summary>An older card of the same candidate says where the new one is.</summary>
    RetireCard,

    /// <summary>The card of a sealed sheet.</summary>
    PostSheet,

    /// <summary>The cards of a reopened sheet say that it no longer holds, and show its note no more.</summary>
    RetireSheet,

    /// <summary>A part's time is over.</summary>
    AnnounceTime,

    /// <summary>The card of a conformity notice, in the channel of the pedagogical team.</summary>
    PostNotice,

    /// <summary>The cards of a notice say what has become of it: replaced, put right, or put off.</summary>
    RetireNotice,

    /// <summary>A file is still to be put right.</summary>
    RemindConformity,

    /// <summary>The bot says who it is, in a conversation that it was added to.</summary>
    Greet,

    /// <summary>The bot is back somewhere: what was refused because it was not there is due again.</summary>
    TakeUpAgain,

    /// <summary>The portfolio is looked at. Nothing is sent to Teams; as every duty, it outlives a crash.</summary>
    VisitPortfolio,

    /// <summary>A person who asked for a document is asked, in their chat, whether it may go to their drive.</summary>
    OfferFile,

    /// <summary>What they answered is done: the document goes to their drive, and the card that asked says what became of it.</summary>
    SendFile,

    /// <summary>A sealed sheet goes into the folder of its commission's channel, once its card was posted there whole.</summary>
    FileSheet,

    /// <summary>A sheet that was reopened is taken out of that folder.</summary>
    UnfileSheet,

    /// <summary>The commission is told what the jury decided of its candidate.</summary>
    TellJuryNote,
}

/// <summary>When a file that is to be put right is spoken of again, at eight in the morning where the exam is held.</summary>
public enum ConformityReminder
{
    ThreeDaysBefore,
    LastDay,

    /// <summary>The deadline is over: somebody must say what became of it.</summary>
    DayAfter,
    EveOfTheOral,
}

public enum DutyState
{
    Waiting,
    Done,
    Refused,
}
