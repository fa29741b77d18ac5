namespace E4Bot.Host.Chat;

/// <summary>What a person wrote to the bot. <c>Who</c> is a candidate's number, or enough of a name.</summary>
public abstract record ChatCommand
{
    private ChatCommand()
    {
    }

    public sealed record Help : ChatCommand;

    public sealed record TieToCommission(int Number) : ChatCommand;

    /// <param name="Centre">Null when none was named.</param>
    public sealed record TieToPedagogicalTeam(string? Centre) : ChatCommand;

    public sealed record TieToJury : ChatCommand;

    public sealed record Import : ChatCommand;

    public sealed record PassageList : ChatCommand;

    public sealed record Conformity(string Who) : ChatCommand;

    public sealed record ConformityList : ChatCommand;

    public sealed record Evaluate(string Who) : ChatCommand;

    public sealed record Absent(string Who) : ChatCommand;

    public sealed record Sheet(string Who) : ChatCommand;

    public sealed record Grid(string Who) : ChatCommand;
    /// <param name="Document">As the addresses of its kind begin.</param>
    public sealed record Send(string Document, string Who) : ChatCommand;

    public sealed record Journal(string Who) : ChatCommand;

    public sealed record Reopen(string Who) : ChatCommand;

    /// <summary>The jury's note of a candidate.</summary>
    /// <param name="Note">As it was written; null when none was.</param>
    /// <param name="MayBeEither">Of one number alone: it may be a candidate's, or a note.</param>
    public sealed record DecideJuryNote(string Who, string? Note, bool MayBeEither = false) : ChatCommand;

    /// <summary>The ledger of what the jury decided.</summary>
    /// <param name="Page">From 1.</param>
    public sealed record Ledger(int Page) : ChatCommand;

    /// <summary>The person's own phrases.</summary>
    public sealed record Phrases : ChatCommand;

    public sealed record Portfolio(string Who) : ChatCommand;

    /// <summary>A candidate's tableau de synthèse: attached, where a file comes along, or shown.</summary>
    /// <param name="Who">Null when the file has to say it.</param>
    public sealed record Synthesis(string? Who) : ChatCommand;

    /// <summary>A blank tableau de synthèse.</summary>
    public sealed record SynthesisModel(string Who) : ChatCommand;

    /// <param name="Who">Null for the whole session.</param>
    public sealed record Deliveries(string? Who) : ChatCommand;

    /// <param name="Who">Null for the whole session.</param>
    public sealed record Retry(string? Who) : ChatCommand;

    /// <param name="Centre">Enough of an exam centre's name; null when none was named.</param>
    public sealed record Bordereau(string? Centre) : ChatCommand;

    /// <param name="Centre">Enough of an exam centre's name; null when none was named.</param>
    public sealed record Transmit(string? Centre) : ChatCommand;

    /// <summary>The made-up files that every commission scores before the session.</summary>
    public sealed record Rehearsal : ChatCommand;

    /// <summary>Understood so far, but a word is missing, such as whom to evaluate.</summary>
    public sealed record Incomplete(string Command) : ChatCommand;

    /// <summary>Whatever is no command: perhaps a question on notes, spreads and profiles.</summary>
    public sealed record Question(string Text) : ChatCommand;

    public sealed record Unknown : ChatCommand;
}
