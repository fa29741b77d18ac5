using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations;

/// <summary>
/// A change with who, when and from which card. <paramref name="By"/> is the Entra object id of the device's person,
/// <paramref name="Seat"/> theirs, <paramref name="Hand"/> whose answer it is; <paramref name="Source"/> names the activity it came with.
/// <paramref name="As"/>: in what standing they did it; null in entries that are older than the question.
/// </summary>
public sealed record JournalEntry(
    int Number, DateTimeOffset At, string By, Seat? Seat, Hand Hand, string Source, Change Change, Standing? As = null);
