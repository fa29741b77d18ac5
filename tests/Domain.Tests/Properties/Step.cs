using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>
/// Something asked in a story. <paramref name="Command"/> null: whatever the sheet lacks next, so that stories get to the end.
/// <paramref name="IsUpToDate"/>: from a card that shows what stands; else from whatever revision the command says.
/// </summary>
internal sealed record Step(Actor Actor, Command? Command, bool IsUpToDate);
