using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations;

/// <summary><i>Saisie différée d'après papier</i>: the oral was held on the printed forms, and one member enters afterwards what stands there.</summary>
/// <param name="HeardOn">The day of the oral, where the exam is held.</param>
/// <param name="By">Who enters. The other member confirms.</param>
public sealed record PaperEntry(DateOnly HeardOn, Seat By);

/// <summary>The other member has compared what was entered with the paper, on their own device: who enters may be alone. It holds for what stood then, and for nothing that changes after.</summary>
/// <param name="SheetRevision">Of <see cref="Passage.SheetRevision"/>.</param>
public sealed record PaperConfirmation(Seat Seat, int SheetRevision, DateTimeOffset At);
